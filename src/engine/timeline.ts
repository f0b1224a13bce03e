import { parameterOf, type Benefit, type FactRef, type Figure, type Revision, type Verdict } from '#dsl';
import { compareDays, later, previousDay } from './calendar.ts';
import type { Unsettled } from './evaluate.ts';
import { latestBy } from './latestBy.ts';
import { joinedPoints, openPoints, type OpenPoints } from './openPoints.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';
import { truthLine, type Turn } from './truthLine.ts';

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

/**
 * The truth of a benefit since the day the rule came into force: from that day, from `asOf`, and from every day on which
 * it may change. Between two of them nothing does, so the timeline is exact: no day is sampled and none is left out.
 */
export function datedTruths(benefit: Benefit, situation: Situation): Turn[] {
  const start = inForceFrom(benefit);
  const { asOf } = situation;
  const line = truthLine(benefit.when, situation);
  const certain = asOf > start ? [start, asOf] : [start];
  return [
    ...certain.map((from) => ({ from, estimated: false, truth: (latestBy(line, from) ?? line[0]).truth })),
    ...line.filter(({ from }) => from > start && from !== asOf),
  ].sort((a, b) => compareDays(a.from, b.from));
}

/** The spans of a benefit, from the day the rule came into force to no end, equal neighbours joined. */
export function spansOf(benefit: Benefit, truths: readonly Turn[], situation: Situation): Span[] {
  const parameter = parameterOf(benefit.grant);
  const local = parameter && situation.rulebook.localStandardOf(parameter.id);
  const revisions = parameter?.revisions ?? [];
  const localRevisions = local?.revisions ?? [];
  const days = [...new Set([...truths, ...revisions, ...localRevisions].map(({ from }) => from))].sort();

  const runs: Run[] = [];
  for (const from of days) {
    const dated = latestBy(truths, from);
    if (dated === undefined) continue;
    const verdict = verdictOf[dated.truth];
    const revision = verdict === 'notEntitled' ? undefined : latestBy(revisions, from);
    const localRevision = verdict === 'notEntitled' ? undefined : latestBy(localRevisions, from);
    const run: Run = {
      from,
      verdict,
      estimated: dated.estimated && dated.from === from,
      days: [dated.from],
      ...(revision && { revision }),
      ...(localRevision && { localRevision }),
    };
    const last = runs[runs.length - 1];
    if (last !== undefined && saysTheSame(last, run)) last.days.push(dated.from);
    else runs.push(run);
  }
  return runs.map(({ days: within, ...run }, i) => {
    const next = runs[i + 1];
    let found: OpenPoints | undefined;
    // A timeline has many spans, and few of them are asked what keeps them open.
    const open = (): OpenPoints =>
      (found ??= joinedPoints(within.map((day) => openPoints(benefit.when, situation, day))));
    return {
      ...run,
      ...(next && { through: previousDay(next.from) }),
      get missing() {
        return open().missing;
      },
      get unsettled() {
        return open().unsettled;
      },
    };
  });
}

/** A span in the making, with the days on which something could have changed. */
type Run = Omit<Span, 'through' | keyof OpenPoints> & { readonly days: string[] };

const saysTheSame = (a: Run, b: Run): boolean =>
  a.verdict === b.verdict && a.revision === b.revision && a.localRevision === b.localRevision;
