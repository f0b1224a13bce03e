import {
  all,
  benefit,
  clause,
  dayOf,
  daysAfter,
  medium,
  not,
  note,
  once,
  reached,
  reachedDays,
  refer,
  service,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { newbornInsuranceGuide } from '../sources/national.ts';
import { medicalInsuranceOffice } from '../sources/offices.ts';

const source = refer(newbornInsuranceGuide, '', medium(medicalInsuranceOffice));

export const newbornMedicalInsurance = benefit('newborn-medical-insurance', {
  title: { zh: '新生儿参加医保', en: 'Medical insurance for a newborn' },
  summary: {
    zh: '出生90天内参保缴费，从出生那天起的医药费就能按规定报销。',
    en: 'Enrolled and paid for within 90 days of birth, the child is covered from the day of birth.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'child',
  inForce: { from: '2025-07-16', source },
  when: clause(
    { zh: '孩子出生不超过90天', en: 'The child was born no more than 90 days ago' },
    source,
    // The 90th day still counts.
    all(livingOrExpected, reached(childBirthDate, 0), not(reachedDays(childBirthDate, 91))),
  ),
  checkedByOffice: [
    {
      zh: '个人交多少、报销多少，按参保地当年的标准',
      en: 'What you pay and what is reimbursed follow the figures of the year where the child is insured',
    },
  ],
  grant: service({
    zh: '从出生当天起的医药费按规定报销',
    en: 'Medical costs covered from the day of birth, under the rules',
  }),
  paidBy: note(
    {
      zh: '医药费由医保按规定报；当年的参保费由家里交，交多少请打 12393 问。',
      en: 'The insurance pays the costs under its rules; the family pays the year’s contribution. 12393 tells how much.',
    },
    source,
  ),
  notes: [
    note(
      {
        zh: '过了90天仍然可以问怎么参保；从哪天起报销，请打 12393 确认。',
        en: 'After 90 days, still ask how to enrol; 12393 tells from which day costs are covered.',
      },
      source,
    ),
  ],
  bring: [
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '家长身份证', en: 'A parent’s identity card' },
  ],
  apply: [
    {
      where: {
        zh: '和上户口、社保卡一起，在“出生一件事”里办；或打 12393 问医保局',
        en: 'With the other papers in “出生一件事”, or ask the Healthcare Security Bureau on 12393',
      },
    },
  ],
  deadlines: [
    once({
      name: {
        zh: '给孩子参保缴费（出生90天内）',
        en: 'Enrol the child in medical insurance and pay (within 90 days of birth)',
      },
      from: dayOf(childBirthDate),
      by: daysAfter(90, dayOf(childBirthDate)),
      source,
    }),
  ],
  ask: medicalInsuranceOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '今天是第90天', en: 'Today is the 90th day' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living', birthDate: '2026-08-26' }] },
      subject: 'baby',
      verdict: 'entitled',
    },
    {
      name: { zh: '昨天是第90天', en: 'Yesterday was the 90th day' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living', birthDate: '2026-08-25' }] },
      subject: 'baby',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说哪天出生', en: 'The day of birth is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living' }] },
      subject: 'baby',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});
