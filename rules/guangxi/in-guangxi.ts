import { any, unsettled, type Condition } from '#dsl';
import { livesInGuangxi } from '../facts/residence.ts';
import { cityHotline } from '../sources/offices.ts';

/** Guangxi’s own measures bind Guangxi’s offices. Whether they serve a family that lives elsewhere, no text we hold says. */
export const inGuangxi: Condition = any(
  livesInGuangxi,
  unsettled(
    {
      zh: '这是广西的规定，没有查到不住在广西的家庭能不能享受；户口或医保在广西的，也要先问',
      en: 'This is Guangxi’s rule. Whether it covers families who live elsewhere is not published where we could find it; ask first, even if you are registered or insured in Guangxi',
    },
    cityHotline,
  ),
);
