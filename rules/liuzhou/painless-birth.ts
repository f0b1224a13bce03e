import { all, benefit, cite, clause, low, note, refer, service } from '#dsl';
import { expecting } from '../facts/expecting.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { healthCommission, medicalInsuranceOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const source = cite(lz2023_1, '六', '扩大分娩镇痛试点，规范相关诊疗行为，提升分娩镇痛水平');

export const painlessBirth = benefit('painless-birth', {
  ...healthBasics,
  inForce: sinceTheMeasures,
  title: { zh: '分娩镇痛（无痛分娩）', en: 'Pain relief during birth' },
  summary: {
    zh: '更多医院试点分娩镇痛。想要的话，产检时就告诉医生。',
    en: 'More hospitals are trying out pain relief during birth. If you want it, tell the doctor at a check-up.',
  },
  force: 'announced',
  per: 'family',
  when: all(clause({ zh: '正在怀孕', en: 'A baby is expected' }, source, expecting), inLiuzhou),
  checkedByOffice: [
    {
      zh: '您生产的医院有没有这项服务，您的身体情况适不适合',
      en: 'Whether your hospital offers it and whether it suits you',
    },
  ],
  grant: service({ zh: '试点医院提供分娩镇痛', en: 'Pain relief in the hospitals that take part' }),
  notes: [
    note(
      {
        zh: '哪些医院是试点、费用多少、医保报不报，文件没有写；费用请打 12393 问。',
        en: 'The paper names neither hospitals nor costs nor insurance cover; ask 12393 about the costs.',
      },
      refer(lz2023_1, '六', low(medicalInsuranceOffice)),
    ),
  ],
  bring: [],
  apply: [{ where: { zh: '准备生产的医院产科', en: 'The maternity ward where you will give birth' } }],
  ask: healthCommission,
  examples: [
    {
      name: { zh: '怀孕中', en: 'A baby is expected' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '怀孕中，住在广西以外：先问', en: 'A baby is expected, living outside Guangxi: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有怀孕', en: 'No baby is expected' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, children: [] },
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
