import type { Band, IncomeKind } from '#dsl';

/** Tax in fen, a hundredth of a yuan. `upTo` is included in its band (个人所得税法, rate tables). Whole yuan in, exact fen out. */
export function taxFen(taxableYuan: number, bands: readonly Band[]): number {
  const band = bands.find(({ upTo }) => upTo === null || taxableYuan <= upTo);
  if (band === undefined) throw new RangeError('The last band must have no ceiling');
  return taxableYuan * band.percent - band.quick * 100;
}

/** Tax in fen after a reduction of the tax itself, rounded to the fen. The caller has seen that it applies. */
export function reducedTaxFen(fen: number, reduced: NonNullable<IncomeKind['reduced']>): number {
  return Math.round((fen * (100 - reduced.byPercent)) / 100);
}
