import { all, any, atLeast, count, is, low, not, note, reachedDays, refer, unsettled } from '#dsl';
import { parentPregnancyLoss, parentPregnancyLossOn } from '../facts/parent.ts';
import { sc619 } from '../sources/national.ts';
import { labourOffice, medicalInsuranceOffice } from '../sources/offices.ts';
import { atWorkBasics } from './mother-at-work.ts';

/** What the leaves after a miscarriage have in common. */
export const miscarriageBasics = {
  ...atWorkBasics,
  topics: ['leave'],
  gentle: true,
  checkedByOffice: [
    {
      zh: '怀孕多久、假从哪一天算起，单位看医院的证明',
      en: 'How far the pregnancy was and from which day the leave runs: the employer goes by the hospital’s paper',
    },
  ],
  paidBy: note(
    {
      zh: '休假期间的钱由单位出还是由生育保险基金出，我们手上没有原文，请打 12393 问。',
      en: 'Whether the employer or the insurance fund pays in this time, we hold no text on. Please ask 12393.',
    },
    refer(sc619, '八', low(medicalInsuranceOffice)),
  ),
  notes: [
    note(
      {
        zh: '广西有没有更长的规定，没有查到。休完以前打 12333 问一句。',
        en: 'Whether Guangxi grants more we could not find. Ask 12333 before the days are over.',
      },
      refer(sc619, '七', low(labourOffice)),
    ),
  ],
  bring: [{ zh: '医院的诊断证明', en: 'The hospital’s certificate' }],
} as const;

const since = reachedDays(parentPregnancyLossOn, 0);
const before4Months = all(is(parentPregnancyLoss, 'before4Months'), since);
const from4Months = all(is(parentPregnancyLoss, 'from4Months'), since);

/** No policy sets these 90 days: later nobody is on such a leave any more. */
const notLongAgo = not(reachedDays(parentPregnancyLossOn, 90));

const longerInGuangxi = unsettled(
  {
    zh: '国家规定的天数已经满了；广西有没有更长的，没有查到',
    en: 'The days of national law are over; whether Guangxi grants more we could not find',
  },
  labourOffice,
);

export const lossBefore4Months = any(
  atLeast(count('parent', all(before4Months, not(reachedDays(parentPregnancyLossOn, 15)))), 1),
  all(atLeast(count('parent', all(before4Months, notLongAgo)), 1), longerInGuangxi),
);

export const lossFrom4Months = any(
  atLeast(count('parent', all(from4Months, not(reachedDays(parentPregnancyLossOn, 42)))), 1),
  all(atLeast(count('parent', all(from4Months, notLongAgo)), 1), longerInGuangxi),
);
