import { is, medium, parameter, refer, type Band, type IncomeKind } from '#dsl';
import { parentBusinessTaxable, parentComprehensiveTaxable, parentSoleTrader } from '../facts/parent.ts';
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

/** The settlement of a year runs from 1 March to 30 June of the next. */
export const annualSettlement = { day: '06-30', source: refer(sta2022_7, '四、五、七') };
