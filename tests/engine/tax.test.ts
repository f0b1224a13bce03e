import { describe, expect, test } from 'vitest';
import { taxedIncome } from '../../rules/national/income-tax.ts';
import { reducedTaxFen, taxFen } from '../../src/engine/tax.ts';

const [comprehensive, business] = taxedIncome.map(({ bands }) => bands.revisions[0].value);

describe('yearly tax on comprehensive income, in yuan', () => {
  // Worked out from rate and quick deduction of the band: income × rate − quick deduction.
  test.each([
    [0, 0],
    [20_000, 600], // × 3 %
    [36_000, 1_080], // × 3 %, the ceiling belongs to its band
    [36_001, 1_080.1], // × 10 % − 2,520
    [90_000, 6_480],
    [144_000, 11_880],
    [144_001, 11_880.2], // × 20 % − 16,920
    [300_000, 43_080],
    [300_001, 43_080.25], // × 25 % − 31,920
    [420_000, 73_080],
    [420_001, 73_080.3],
    [660_000, 145_080],
    [660_001, 145_080.35],
    [960_000, 250_080],
    [960_001, 250_080.45],
    [2_000_000, 718_080], // × 45 % − 181,920
  ])('%i is taxed %d', (income, tax) => {
    expect(taxFen(income, comprehensive ?? [])).toBe(Math.round(tax * 100));
  });
});

describe('yearly tax on business income, in yuan', () => {
  test.each([
    [30_000, 1_500],
    [30_001, 1_500.1],
    [90_000, 7_500],
    [90_001, 7_500.2],
    [300_000, 49_500],
    [300_001, 49_500.3],
    [500_000, 109_500],
    [500_001, 109_500.35],
  ])('%i is taxed %d', (income, tax) => {
    expect(taxFen(income, business ?? [])).toBe(Math.round(tax * 100));
  });
});

test('a sole trader’s tax is halved, to the fen', () => {
  const { reduced } = taxedIncome[1] ?? {};
  if (reduced === undefined) throw new Error('the reduction is gone');
  expect(reducedTaxFen(150_010, reduced)).toBe(75_005);
  expect(reducedTaxFen(150_011, reduced)).toBe(75_006); // 75,005.5 fen
});

test('the ceiling belongs to its band, and an income above every band is never taxed at a guess', () => {
  // Bands that do not meet, as no tax table has them: 1,000 yuan at 10 % are 100 yuan, at 50 % they would be 500.
  const bands = [
    { upTo: 1_000, percent: 10, quick: 0 },
    { upTo: 2_000, percent: 50, quick: 0 },
  ];
  expect(taxFen(1_000, bands)).toBe(10_000);
  expect(() => taxFen(2_001, bands)).toThrow('The last band must have no ceiling');
});
