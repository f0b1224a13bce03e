import type { FactRef } from '#dsl';
import { earlier, monthIndex, yearOf } from './calendar.ts';
import { union } from './evaluate.ts';
import { exactValue } from './exactValue.ts';
import type { Span } from './timeline.ts';

/** The whole months and yuan that a deduction covers in one calendar year. */
export type DeductionYear = {
  readonly year: number;
  readonly months: number;
  readonly yuan: number;
  /** Months that may come on top: they hang on the answers in `missing`. */
  readonly openMonths: number;
  readonly missing: readonly FactRef[];
};

/**
 * A deduction year by year. Every month that a claim touches counts whole, at the amount in force when it was first
 * touched. What has no end is counted to the end of `throughYear`.
 */
export function deductionYears(spans: readonly Span[], throughYear: number): DeductionYear[] {
  const claimed = monthsOf(spans, 'entitled', throughYear);
  const open = monthsOf(spans, 'undetermined', throughYear);
  const years = new Map<number, DeductionYear>();
  const add = (month: number, more: (year: DeductionYear) => Partial<DeductionYear>): void => {
    const year = Math.floor(month / 12);
    const sofar = years.get(year) ?? { year, months: 0, yuan: 0, openMonths: 0, missing: [] };
    years.set(year, { ...sofar, ...more(sofar) });
  };
  for (const [month, span] of claimed) {
    add(month, ({ months, yuan }) => ({ months: months + 1, yuan: yuan + exactValue(span.revision?.value) }));
  }
  for (const [month, span] of open) {
    if (claimed.has(month)) continue;
    add(month, ({ openMonths, missing }) => ({
      openMonths: openMonths + 1,
      missing: union([missing, span.missing]),
    }));
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

/** The months that spans of a verdict touch, each with the first span to touch it. */
function monthsOf(spans: readonly Span[], verdict: Span['verdict'], throughYear: number): Map<number, Span> {
  const end = `${throughYear}-12-31`;
  const months = new Map<number, Span>();
  for (const span of spans) {
    if (span.verdict !== verdict) continue;
    const last = monthIndex(earlier(span.through ?? end, end));
    for (let month = monthIndex(span.from); month <= last; month++) {
      if (!months.has(month)) months.set(month, span);
    }
  }
  return months;
}
