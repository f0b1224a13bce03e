import { maternityHospital } from '../sources/offices.ts';

/**
 * What the free health services have in common. Our sources do not say when each national programme began; a city whose
 * paper carries them says that they hold at least from its day (`inForce`).
 */
export const healthBasics = {
  topics: ['health'],
  force: 'right',
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
