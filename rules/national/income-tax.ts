import {
  atLeast,
  cite,
  count,
  everyYear,
  is,
  medium,
  oneOf,
  parameter,
  refer,
  type Band,
  type Condition,
  type IncomeKind,
} from '#dsl';
import {
  parentBusinessTaxable,
  parentComprehensiveTaxable,
  parentIncome,
  parentSoleTrader,
} from '../facts/parent.ts';
import { incomeTaxLaw, mof2023_12, sta2022_7 } from '../sources/national.ts';
import { taxOffice } from '../sources/offices.ts';

const comprehensiveBands = parameter<readonly Band[]>('incomeTax.comprehensiveBands', {
  name: { zh: '综合所得年度税率表', en: 'Yearly bands for comprehensive income' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2019-01-01',
      source: refer(incomeTaxLaw, '三、六'),
      value: [
        { upTo: 36_000, percent: 3, quick: 0 },
        { upTo: 144_000, percent: 10, quick: 2_520 },
        { upTo: 300_000, percent: 20, quick: 16_920 },
        { upTo: 420_000, percent: 25, quick: 31_920 },
        { upTo: 660_000, percent: 30, quick: 52_920 },
        { upTo: 960_000, percent: 35, quick: 85_920 },
        { upTo: null, percent: 45, quick: 181_920 },
      ],
    },
  ],
});

const businessBands = parameter<readonly Band[]>('incomeTax.businessBands', {
  name: { zh: '经营所得年度税率表', en: 'Yearly bands for business income' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2019-01-01',
      source: refer(incomeTaxLaw, '三'),
      value: [
        { upTo: 30_000, percent: 5, quick: 0 },
        { upTo: 90_000, percent: 10, quick: 1_500 },
        { upTo: 300_000, percent: 20, quick: 10_500 },
        { upTo: 500_000, percent: 30, quick: 40_500 },
        { upTo: null, percent: 35, quick: 65_500 },
      ],
    },
  ],
});

/** The two kinds of income that special additional deductions lower. */
export const taxedIncome: readonly IncomeKind[] = [
  {
    name: { zh: '综合所得', en: 'comprehensive income' },
    taxable: parentComprehensiveTaxable.id,
    bands: comprehensiveBands,
  },
  {
    name: { zh: '经营所得', en: 'business income' },
    taxable: parentBusinessTaxable.id,
    bands: businessBands,
    reduced: {
      when: is(parentSoleTrader, true),
      byPercent: 50,
      upTo: 2_000_000,
      from: '2023-01-01',
      through: '2027-12-31',
      source: refer(mof2023_12, '', medium(taxOffice)),
    },
  },
];

const someone = (incomes: readonly ('comprehensive' | 'business' | 'both')[]): Condition =>
  atLeast(count('parent', oneOf(parentIncome, incomes)), 1);

/** Business income is settled earlier; whoever has both kinds may have chosen to deduct there. */
export const yearlySettlements = [
  everyYear({
    name: {
      zh: '个税年度汇算，补扣还没扣的月份',
      en: 'Annual tax settlement: claim months not yet deducted',
    },
    about: 'lastYear',
    from: '03-01',
    through: '06-30',
    when: someone(['comprehensive', 'both']),
    source: refer(sta2022_7, '四、五、七'),
  }),
  everyYear({
    name: {
      zh: '经营所得汇算清缴，全年的扣除一起扣',
      en: 'Settle business income: the year’s deductions are taken here',
    },
    about: 'lastYear',
    from: '01-01',
    through: '03-31',
    when: someone(['business', 'both']),
    source: refer(incomeTaxLaw, '十二'),
  }),
] as const;

/** Only an employer's monthly withholding waits for it. */
export const yearlyConfirmation = everyYear({
  name: {
    zh: '在个税 APP 里确认专项附加扣除',
    en: 'Confirm the deductions in the tax app',
  },
  about: 'nextYear',
  from: '12-01',
  through: '12-31',
  when: someone(['comprehensive', 'both']),
  source: cite(sta2022_7, '九', '应当于每年12月份对次年享受专项附加扣除的内容进行确认'),
});
