import {
  all,
  atLeast,
  benefit,
  clause,
  count,
  dayOf,
  daysAfter,
  medium,
  not,
  note,
  once,
  reachedDays,
  refer,
  service,
} from '#dsl';
import { childBirthDate, childDueDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { publicHealthServices } from '../sources/national.ts';
import { maternityHospital } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

const source = refer(publicHealthServices, '');

export const maternalHealthManagement = benefit('maternal-health-management', {
  ...healthBasics,
  title: { zh: '孕产妇健康管理', en: 'Maternal health care' },
  summary: {
    zh: '怀孕到产后42天，免费建册、按时检查，出院后有人上门看望。',
    en: 'From pregnancy to 42 days after the birth: a handbook, regular checks and a visit at home, free of charge.',
  },
  per: 'family',
  when: clause(
    {
      zh: '正在怀孕，或宝宝出生不超过42天',
      en: 'A baby is expected, or was born no more than 42 days ago',
    },
    source,
    // The day of the 42-day check still counts.
    atLeast(count('child', all(livingOrExpected, not(reachedDays(childBirthDate, 43)))), 1),
  ),
  checkedByOffice: [
    {
      zh: '哪些检查属于免费的基本项目，由医生告诉您',
      en: 'Which checks are among the free basic items: the doctor tells you',
    },
  ],
  grant: service({
    zh: '免费：建册、至少5次产前检查、产后访视、产后42天检查',
    en: 'Free: the handbook, at least 5 prenatal checks, a visit after the birth, the 42-day check',
  }),
  notes: [
    note(
      {
        zh: '怀孕期间：至少5次产前检查。',
        en: 'In pregnancy: at least 5 checks.',
      },
      source,
    ),
    note(
      {
        zh: '生完以后：有产后访视；产后42天，妈妈和宝宝一起去检查。过了42天还没查的，也请尽快去问。',
        en: 'After the birth: a visit at home, and the check at 42 days for mother and baby. If the day has passed, please still ask.',
      },
      source,
    ),
  ],
  apply: [
    {
      where: {
        zh: '住处附近的社区卫生服务中心、乡镇卫生院，或妇幼保健院',
        en: 'The community health centre or township clinic near you, or the maternal and child hospital',
      },
    },
  ],
  deadlines: [
    once({
      name: {
        zh: '建册，做第一次产前检查（怀孕13周以前）',
        en: 'Get the handbook and the first check (before week 13 of pregnancy)',
      },
      each: 'child',
      // A due date stands at 40 weeks, so week 13 begins 189 days before it.
      by: daysAfter(-190, dayOf(childDueDate)),
      source: refer(publicHealthServices, '', medium(maternityHospital)),
    }),
  ],
  examples: [
    {
      name: { zh: '预产期2027年3月', en: 'Due in March 2027' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }] },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '宝宝今天出生满42天', en: 'The baby is 42 days old today' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living', birthDate: '2026-10-13' }] },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '宝宝出生43天', en: 'The baby is 43 days old' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living', birthDate: '2026-10-12' }] },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说哪天出生', en: 'The day of birth is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'baby', stage: 'living' }] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});
