import {
  all,
  any,
  atLeast,
  benefit,
  clause,
  count,
  is,
  medium,
  not,
  note,
  reachedMonths,
  refer,
  service,
} from '#dsl';
import { childDueDate, childStage } from '../facts/child.ts';
import { planningChild } from '../facts/expecting.ts';
import { folicAcidProgramme } from '../sources/national.ts';
import { maternityHospital } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

const source = refer(folicAcidProgramme, '', medium(maternityHospital));

export const folicAcid = benefit('folic-acid', {
  ...healthBasics,
  title: { zh: '免费叶酸', en: 'Free folic acid' },
  summary: {
    zh: '备孕和刚怀孕的妇女，可以免费领叶酸，预防宝宝神经管缺陷。',
    en: 'Women preparing for pregnancy or newly pregnant can get folic acid free; it helps prevent neural tube defects.',
  },
  per: 'family',
  when: any(
    clause({ zh: '打算要孩子', en: 'You plan to have a child' }, source, planningChild),
    clause(
      {
        zh: '刚怀孕：受孕后3个月以内（离预产期大约还有6个月以上）',
        en: 'Early pregnancy: within 3 months of conception (about 6 months or more before the due date)',
      },
      source,
      // Nine months from conception to birth, less three.
      atLeast(count('child', all(is(childStage, 'expected'), not(reachedMonths(childDueDate, -6)))), 1),
    ),
  ),
  grant: service({ zh: '免费叶酸', en: 'Folic acid, free' }),
  notes: [
    note(
      {
        zh: '从受孕前3个月吃到受孕后3个月。怎么吃、吃多少，听医生的。',
        en: 'From 3 months before conception to 3 months after. Your doctor tells you how much.',
      },
      source,
    ),
  ],
  apply: [
    {
      where: {
        zh: '妇幼保健院、社区卫生服务中心或乡镇卫生院',
        en: 'The maternal and child hospital, community health centre or township clinic',
      },
    },
  ],
  examples: [
    {
      name: { zh: '备孕', en: 'Planning a child' },
      asOf: '2026-11-24',
      household: { family: { plans: 'conceive' }, children: [] },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '预产期2027年7月，刚怀孕', en: 'Due in July 2027, newly pregnant' },
      asOf: '2026-11-24',
      household: {
        family: { plans: 'none' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-07-10' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '预产期2027年3月，已经过了孕早期', en: 'Due in March 2027, past the first months' },
      asOf: '2026-11-24',
      household: {
        family: { plans: 'none' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
  ],
});
