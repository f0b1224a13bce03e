import { benefit, cite, note, service } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { cityHotline } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const source = cite(lz2023_1, '一', '将入户、入学、入职等与个人生育情况全面脱钩');

export const birthsNotTied = benefit('births-not-tied', {
  title: {
    zh: '上户口、上学、入职不看生育情况',
    en: 'Hukou, school and jobs do not depend on your births',
  },
  summary: {
    zh: '不管生了几个孩子，上户口、上学、入职，都不能拿生育情况卡人。',
    en: 'Whatever the number of children, hukou, school and employment may not be made to depend on your births.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'family',
  inForce: { from: '2023-02-23', source },
  when: inLiuzhou,
  checkedByOffice: [],
  grant: service({
    zh: '上户口、上学、入职与生育情况脱钩',
    en: 'Hukou, school and jobs are not tied to births',
  }),
  notes: [
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
        zh: '不用申请。遇到因为生育情况不给办户口、入学、入职的，打 12345',
        en: 'Nothing to apply for. If anyone refuses hukou, school or a job because of births, call 12345',
      },
    },
  ],
  ask: cityHotline,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '住在柳州的任何家庭', en: 'Any family in Liuzhou' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '住在广西以外：先问', en: 'Living outside Guangxi: ask first' },
      asOf: '2026-11-24',
      household: { family: { county: 'elsewhere' } },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '文件印发的前一天', en: 'The day before the paper was issued' },
      asOf: '2023-02-22',
      household: { family: { county: 'liunan' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说住在哪里', en: 'Where they live is not told' },
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.county'],
    },
  ],
});
