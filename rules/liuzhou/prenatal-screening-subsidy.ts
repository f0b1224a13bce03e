import { all, benefit, cash, cite, clause, parameter, unpublished, unsettled } from '#dsl';
import { expecting } from '../facts/expecting.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { maternityHospital } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const source = cite(lz2023_1, '五', '实施产前筛查补助政策');

const subsidy = parameter('prenatalScreeningSubsidy.amount', {
  name: { zh: '产前筛查补助', en: 'Subsidy for prenatal screening' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-02-23', value: unpublished(maternityHospital), source }],
});

export const prenatalScreeningSubsidy = benefit('prenatal-screening-subsidy', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '产前筛查补助', en: 'Subsidy for prenatal screening' },
  summary: {
    zh: '怀孕期间做产前筛查，有补助。补多少、谁能领，没有查到公开的说明，请在检查前先问。',
    en: 'There is a subsidy for prenatal screening. How much and for whom is not published where we could find it; ask before the test.',
  },
  per: 'family',
  when: all(
    clause({ zh: '正在怀孕', en: 'A baby is expected' }, source, expecting),
    unsettled(
      {
        zh: '文件没有写明谁能领补助、要不要柳州户口、怀孕第几周做的筛查才算',
        en: 'The paper does not say who gets it, whether you must be registered in Liuzhou, or in which weeks of pregnancy',
      },
      maternityHospital,
    ),
    inLiuzhou,
  ),
  grant: cash(subsidy),
  examples: [
    {
      name: { zh: '怀孕中：谁能领，先问', en: 'A baby is expected: ask who gets it' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有怀孕', en: 'No baby is expected' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-03-01' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说有没有孩子', en: 'The children are not told' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['children'],
    },
  ],
});
