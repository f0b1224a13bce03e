import { benefit, cite, clause, duringMonths, low, note, on, refer, service } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { populationLaw } from '../sources/national.ts';
import { cityHotline, healthCommission } from '../sources/offices.ts';

const source = cite(lz2023_1, '一', '将入户、入学、入职等与个人生育情况全面脱钩');

export const birthsNotTied = benefit('births-not-tied', {
  title: {
    zh: '不收社会抚养费；上户口、上学、入职不看生育情况',
    en: 'No fee for having children; hukou, school and jobs do not depend on it',
  },
  summary: {
    zh: '不管生了几个孩子，都不收社会抚养费。上户口、上学、入职，不能拿生育情况卡人。',
    en: 'Whatever the number of children, no 社会抚养费 is charged. Hukou, school and employment may not be made to depend on your births.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'family',
  inForce: { from: '2023-02-23', source: cite(lz2023_1, '一', '取消社会抚养费，清理和废止相关处罚规定') },
  when: clause(
    { zh: '对每个家庭都一样，没有条件', en: 'It holds for every family, without conditions' },
    source,
    // The one condition is time; it asks nobody anything.
    duringMonths({ from: on('2023-02-01') }),
  ),
  checkedByOffice: [],
  grant: service({
    zh: '不收社会抚养费；上户口、上学、入职与生育情况脱钩',
    en: 'No fee; hukou, school and jobs are not tied to births',
  }),
  notes: [
    note(
      { zh: '一对夫妻可以生育三个子女。', en: 'A couple may have three children.' },
      cite(populationLaw, '十八', '一对夫妻可以生育三个子女'),
    ),
    note(
      {
        zh: '再婚、孩子有残疾等情况能不能再生育，没有查到广西现在的规定，请先问。',
        en: 'Whether a further child is provided for after a remarriage or where a child is disabled: Guangxi’s rule was not found; please ask.',
      },
      refer(populationLaw, '十八', low(healthCommission)),
    ),
    note(
      {
        zh: '以前留下的问题，按法律规定妥善处理，可以打 12345 反映。',
        en: 'Problems left from the past are to be settled by law; call 12345.',
      },
      cite(lz2023_1, '一', '依法依规妥善处理历史遗留问题，维护人民群众的合法权益'),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '不用申请。遇到有人收费，或因为生育情况不给办户口、入学、入职，打 12345',
        en: 'Nothing to apply for. If anyone charges a fee or refuses hukou, school or a job because of births, call 12345',
      },
    },
  ],
  ask: cityHotline,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '任何家庭', en: 'Any family' },
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '文件印发的前一天', en: 'The day before the paper was issued' },
      asOf: '2023-02-22',
      household: { family: {} },
      subject: 'family',
      verdict: 'notEntitled',
    },
  ],
});
