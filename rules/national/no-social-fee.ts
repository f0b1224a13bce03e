import { benefit, cite, clause, duringMonths, low, note, on, refer, service } from '#dsl';
import { populationLaw } from '../sources/national.ts';
import { cityHotline, healthCommission } from '../sources/offices.ts';

const source = refer(populationLaw, '');

export const noSocialFee = benefit('no-social-fee', {
  title: { zh: '不收社会抚养费', en: 'No fee for having children' },
  summary: {
    zh: '不管生了几个孩子，都不收社会抚养费，全国都一样。',
    en: 'Whatever the number of children, no 社会抚养费 is charged, anywhere in the country.',
  },
  topics: ['birth'],
  force: 'right',
  per: 'family',
  inForce: { from: '2021-08-20', source },
  when: clause(
    { zh: '对每个家庭都一样，没有条件', en: 'It holds for every family, without conditions' },
    source,
    // The one condition is time; it asks nobody anything.
    duringMonths({ from: on('2021-08-01') }),
  ),
  checkedByOffice: [],
  grant: service({ zh: '不收社会抚养费', en: 'No 社会抚养费' }),
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
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '不用申请。遇到有人收这笔费，打 12345',
        en: 'Nothing to apply for. If anyone charges it, call 12345',
      },
    },
  ],
  ask: cityHotline,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '任何家庭，住在哪里都一样', en: 'Any family, wherever it lives' },
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '新的法律实行的前一天', en: 'The day before the new law' },
      asOf: '2021-08-19',
      household: { family: {} },
      subject: 'family',
      verdict: 'notEntitled',
    },
  ],
});
