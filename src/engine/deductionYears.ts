import type { Figure } from '#dsl';
import { monthIndex, yearOf } from './calendar.ts';
import type { Span } from './timeline.ts';

/** The whole months and yuan that a deduction covers in one calendar year. */
export type DeductionYear = { readonly year: number; readonly months: number; readonly yuan: number };

/**
 * A deduction year by year. Every month that a claim touches counts whole, at the amount in force when it was
 * first touched. A claim without end is counted to the end of `throughYear`.
 */
export function deductionYears(spans: readonly Span[], throughYear: number): DeductionYear[] {
  const amountOfMonth = new Map<number, number>();
  const end = `${throughYear}-12-31`;
  for (const span of spans) {
    if (span.verdict !== 'entitled' || span.revision === undefined) continue;
    const last = monthIndex(span.through !== undefined && span.through < end ? span.through : end);
    for (let month = monthIndex(span.from); month <= last; month++) {
      if (!amountOfMonth.has(month)) amountOfMonth.set(month, exactYuan(span.revision.value));
    }
  }
  const years = new Map<number, DeductionYear>();
  for (const [month, yuan] of amountOfMonth) {
    const year = Math.floor(month / 12);
    const sum = years.get(year) ?? { year, months: 0, yuan: 0 };
    years.set(year, { year, months: sum.months + 1, yuan: sum.yuan + yuan });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** The last calendar year that a claim with an end reaches. */
export function lastClaimYear(spans: readonly Span[]): number | undefined {
  const ends = spans.flatMap((span) =>
    span.verdict === 'entitled' && span.through !== undefined ? [span.through] : [],
  );
  return ends.length === 0 ? undefined : Math.max(...ends.map(yearOf));
}

function exactYuan(figure: Figure): number {
  if (figure.kind !== 'exact') throw new TypeError('A deduction is counted only with a published amount');
  return figure.value;
}
