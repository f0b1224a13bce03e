import {
  all,
  benefit,
  cite,
  clause,
  low,
  medium,
  not,
  note,
  reached,
  reachedDays,
  refer,
  service,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { newbornScreeningRules } from '../sources/national.ts';
import { healthCommission, maternityHospital } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

export const newbornScreening = benefit('newborn-screening', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '免费新生儿疾病筛查', en: 'Free newborn screening' },
  summary: {
    zh: '宝宝出生后，医院免费筛查一些早发现就能早治疗的病。',
    en: 'After birth the hospital tests, free, for illnesses that are best treated early.',
  },
  per: 'child',
  when: all(
    clause(
      { zh: '宝宝刚出生（新生儿，大约28天内）', en: 'The baby is newborn (about the first 28 days)' },
      // The paper sets no day; 28 days is what "newborn" means in medicine.
      cite(
        lz2023_1,
        '五',
        '免费开展婚前医学检查、孕前优生健康检查、新生儿疾病筛查',
        medium(maternityHospital),
      ),
      all(livingOrExpected, reached(childBirthDate, 0), not(reachedDays(childBirthDate, 29))),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '广西免费的是哪几种病，没有查到公开的清单，请问出生的医院',
      en: 'Guangxi’s list of illnesses tested free is not published where we could find it; ask the hospital of birth',
    },
  ],
  grant: service({ zh: '免费筛查', en: 'Screening, free' }),
  notes: [
    note(
      {
        zh: '全国至少查三样：先天性甲状腺功能减低症、苯丙酮尿症、听力。',
        en: 'Nationwide at least three: congenital hypothyroidism, phenylketonuria and hearing.',
      },
      refer(newbornScreeningRules, '', medium(maternityHospital)),
    ),
    note(
      {
        zh: '文件要求多查一些病种，所以柳州查的可能不止这三样，请问出生的医院。',
        en: 'The paper asks for more illnesses to be tested, so Liuzhou may test for more than these three; ask the hospital of birth.',
      },
      cite(lz2023_1, '五', '扩大新生儿疾病筛查病种范围'),
    ),
    note(
      {
        zh: '查出问题的，有诊断、治疗和救助跟上。救助标准没有查到公开的数字。',
        en: 'If something is found, diagnosis, treatment and aid follow. No figures of the aid are published where we could find them.',
      },
      cite(
        lz2023_1,
        '五',
        '建立筛查、诊断、治疗、救助“一条龙”的服务网络。做好出生缺陷患儿基本医疗和康复救助工作',
      ),
    ),
    note(
      {
        zh: '错过了的，请尽快问医院能不能补做。',
        en: 'If it was missed, ask the hospital soon whether it can be made up.',
      },
      refer(lz2023_1, '五', low(healthCommission)),
    ),
  ],
  bring: [],
  apply: [{ where: { zh: '出生的医院', en: 'The hospital of birth' } }],
  examples: [
    {
      name: { zh: '出生10天', en: '10 days old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-14' }],
      },
      subject: 'baby',
      verdict: 'entitled',
    },
    {
      name: { zh: '出生10天，住在广西以外：先问', en: '10 days old, living outside Guangxi: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-14' }],
      },
      subject: 'baby',
      verdict: 'undetermined',
    },
    {
      name: { zh: '出生29天', en: '29 days old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-10-26' }],
      },
      subject: 'baby',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说哪天出生', en: 'The day of birth is not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [{ id: 'baby', stage: 'living' }] },
      subject: 'baby',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});
