import { parameterOf, type Benefit, type FactRef, type Figure, type Revision, type Verdict } from '#dsl';
import { later, previousDay } from './calendar.ts';
import { union, type Unsettled } from './evaluate.ts';
import { openPoints, type OpenPoints } from './openPoints.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';
import { truthOf } from './truthOf.ts';
import { turningDays } from './turningDays.ts';

/** Days with one verdict and one amount. Without `through` it has no end in sight. */
export type Span = {
  readonly from: string;
  readonly through?: string;
  readonly verdict: Verdict;
  /** Its first day hangs on an expected day of birth. */
  readonly estimated: boolean;
  /** What keeps it undetermined: answers, or what no published text settles. */
  readonly missing: readonly FactRef[];
  readonly unsettled: readonly Unsettled[];
  readonly revision?: Revision<Figure>;
  readonly localRevision?: Revision<Figure>;
};

export const verdictOf: Readonly<Record<Truth, Verdict>> = {
  yes: 'entitled',
  no: 'notEntitled',
  unknown: 'undetermined',
};

/** The first day the rule holds: not before its own date, nor before the first revision of its number. */
export function inForceFrom(benefit: Benefit): string {
  const starts = [benefit.inForce?.from, parameterOf(benefit.grant)?.revisions[0].from].filter(
    (day) => day !== undefined,
  );
  if (starts.length === 0) throw new ReferenceError(`"${benefit.id}" has no day on which it came into force`);
  return starts.reduce(later);
}

/** What holds from a day on, until the next one's day. Before the first of them the rule is not in force. */
export type DatedTruth = OpenPoints & {
  readonly from: string;
  readonly estimated: boolean;
  readonly truth: Truth;
};

/**
 * Evaluates a benefit on every day on which something can change. Between two such days nothing does, so the
 * timeline is exact: no day is sampled and none is left out.
 */
export function datedTruths(benefit: Benefit, situation: Situation): DatedTruth[] {
  const start = inForceFrom(benefit);
  const estimatedOn = new Map([
    ...turningDays(benefit.when, situation),
    [start, false],
    [situation.asOf, false],
  ]);
  return [...estimatedOn]
    .filter(([day]) => day >= start)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, estimated]) => ({
      from,
      estimated,
      truth: truthOf(benefit.when, situation, from),
      ...openPoints(benefit.when, situation, from),
    }));
}

/** The spans of a benefit, from the day the rule came into force to no end, equal neighbours joined. */
export function spansOf(benefit: Benefit, truths: readonly DatedTruth[], situation: Situation): Span[] {
  const parameter = parameterOf(benefit.grant);
  const local = parameter && situation.rulebook.localStandardOf(parameter.id);
  const revisionDays = [...(parameter?.revisions ?? []), ...(local?.revisions ?? [])].map(
    (revision) => revision.from,
  );
  const days = [...new Set([...truths.map(({ from }) => from), ...revisionDays])].sort();

  const spans: Span[] = [];
  for (const from of days) {
    const dated = latestBy(truths, from);
    if (dated === undefined) continue;
    const { truth, missing, unsettled } = dated;
    const verdict = verdictOf[truth];
    const revision = verdict === 'notEntitled' ? undefined : latestBy(parameter?.revisions ?? [], from);
    const localRevision = verdict === 'notEntitled' ? undefined : latestBy(local?.revisions ?? [], from);
    const span: Span = {
      from,
      verdict,
      estimated: dated.estimated && dated.from === from,
      missing,
      unsettled,
      ...(revision && { revision }),
      ...(localRevision && { localRevision }),
    };
    const last = spans[spans.length - 1];
    if (last !== undefined && saysTheSame(last, span)) spans[spans.length - 1] = joined(last, span);
    else spans.push(span);
  }
  return spans.map((span, i) => {
    const next = spans[i + 1];
    return next ? { ...span, through: previousDay(next.from) } : span;
  });
}

const saysTheSame = (a: Span, b: Span): boolean =>
  a.verdict === b.verdict && a.revision === b.revision && a.localRevision === b.localRevision;

const joined = (a: Span, b: Span): Span => ({
  ...a,
  missing: union([a.missing, b.missing]),
  unsettled: [...new Set([...a.unsettled, ...b.unsettled])],
});

/** The last item that has begun by `day`, of a list with the oldest first. */
export function latestBy<T extends { readonly from: string }>(
  items: readonly T[],
  day: string,
): T | undefined {
  let latest: T | undefined;
  for (const item of items) if (item.from <= day) latest = item;
  return latest;
}
