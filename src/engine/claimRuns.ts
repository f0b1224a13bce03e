import { union, type Unsettled } from './evaluate.ts';
import type { FactRef } from '#dsl';
import type { Span } from './timeline.ts';

/** Days on which a claim holds, or may hold, whatever amounts it runs through. Both ends are included. */
export type ClaimRun = {
  readonly verdict: 'entitled' | 'undetermined';
  readonly from: string;
  /** Left out where no end is in sight. */
  readonly through?: string;
  /** How sure its first day is. `withRule`: as far back as the rule itself. `open`: what comes before is not decided. */
  readonly starts: 'known' | 'withRule' | 'open';
  readonly ends: 'known' | 'never' | 'open';
  /** Whether that end hangs on an expected day of birth. */
  readonly startEstimated: boolean;
  readonly endEstimated: boolean;
  readonly missing: readonly FactRef[];
  readonly unsettled: readonly Unsettled[];
};

/** The claims in the time of a benefit: spans that differ only in their amount are one. */
export function claimRuns(spans: readonly Span[]): ClaimRun[] {
  const groups: [Span, ...Span[]][] = [];
  for (const span of spans) {
    const last = groups[groups.length - 1];
    if (last?.[0].verdict === span.verdict) last.push(span);
    else groups.push([span]);
  }
  return groups.flatMap((group, i) => {
    const [first] = group;
    if (first.verdict === 'notEntitled') return [];
    const { through } = group[group.length - 1] ?? first;
    const [before] = groups[i - 1] ?? [];
    const [after] = groups[i + 1] ?? [];
    return [
      {
        verdict: first.verdict,
        from: first.from,
        ...(through !== undefined && { through }),
        starts: before === undefined ? 'withRule' : before.verdict === 'notEntitled' ? 'known' : 'open',
        ends: after === undefined ? 'never' : after.verdict === 'notEntitled' ? 'known' : 'open',
        startEstimated: first.estimated,
        endEstimated: after?.estimated === true,
        missing: union(group.map(({ missing }) => missing)),
        unsettled: [...new Set(group.flatMap(({ unsettled }) => unsettled))],
      },
    ];
  });
}
