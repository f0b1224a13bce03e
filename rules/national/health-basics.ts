import { maternityHospital } from '../sources/offices.ts';
import { sinceTheMeasures } from '../sources/since-the-measures.ts';

/**
 * What the free health services have in common. Our sources do not say when each national programme began; the city’s
 * paper carries them all, so they hold at least from its day.
 */
export const healthBasics = {
  topics: ['health'],
  force: 'right',
  inForce: sinceTheMeasures,
  checkedByOffice: [],
  notes: [],
  bring: [{ zh: '身份证', en: 'Identity card' }],
  apply: [
    {
      where: {
        zh: '市、县（区）妇幼保健院；不知道去哪家，先打 12345',
        en: 'The city or county maternal and child hospital; if unsure which, call 12345 first',
      },
    },
  ],
  ask: maternityHospital,
  checkedOn: '2026-11-24',
} as const;
