import { all, atLeast, benefit, cite, clause, count, note, refer, service } from '#dsl';
import { expectedNow } from '../facts/household-members.ts';
import { sc619 } from '../sources/national.ts';
import { atWorkBasics, contractRunsOn, employedMother, noDismissal } from './mother-at-work.ts';

export const workInPregnancy = benefit('work-in-pregnancy', {
  ...atWorkBasics,
  title: { zh: '怀孕期间的工作保护', en: 'Protection at work in pregnancy' },
  summary: {
    zh: '怀孕的女职工，上班时间去产检算劳动时间；怀孕满7个月起不加班、不上夜班；单位不能因此降薪或辞退。一直到宝宝真正出生，预产期只是估计。',
    en: 'For an employee who is pregnant: check-ups count as working time, no overtime or night work from 7 months on, and no pay cut or dismissal because of it. It lasts until the baby is born; the due date is only an estimate.',
  },
  when: all(
    clause(
      { zh: '正在怀孕', en: 'A baby is expected' },
      cite(sc619, '六', '所需时间计入劳动时间'),
      atLeast(count('child', expectedNow), 1),
    ),
    employedMother,
  ),
  checkedByOffice: [
    {
      zh: '是不是怀孕满7个月，由单位按医院的证明来看',
      en: 'Whether the pregnancy has reached 7 months: the employer goes by the hospital’s certificate',
    },
    {
      zh: '实际出生的日期，以出生医学证明为准',
      en: 'The actual day of birth, as on the birth certificate',
    },
  ],
  grant: service({
    zh: '产检算上班；满7个月起不加班、不上夜班；不降薪、不辞退',
    en: 'Check-ups count as work; no overtime or nights from 7 months; no pay cut, no dismissal',
  }),
  notes: [
    note(
      {
        zh: '在上班时间去产检，用的时间算劳动时间。',
        en: 'Time spent on check-ups in working hours counts as working time.',
      },
      cite(sc619, '六', '所需时间计入劳动时间'),
    ),
    note(
      {
        zh: '怀孕满7个月起，单位不能安排加班和夜班，上班时要安排休息。',
        en: 'From 7 months on the employer may not assign overtime or night work, and gives rest time at work.',
      },
      refer(sc619, '六'),
    ),
    noDismissal,
    contractRunsOn,
  ],
  bring: [
    {
      zh: '能说明孕期的医院材料（按单位要求）',
      en: 'Hospital papers that show how far the pregnancy is, as the employer asks',
    },
  ],
  followedBy: 'work-while-nursing',
  examples: [
    {
      name: { zh: '怀孕，妈妈有单位', en: 'Expecting, the mother is employed' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '怀孕，妈妈自己做生意', en: 'Expecting, the mother runs her own business' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'self' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '怀孕，没有回答妈妈的工作', en: 'Expecting, the mother’s work not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});
