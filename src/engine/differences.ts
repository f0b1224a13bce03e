import type { Benefit } from '#dsl';
import type { Entitlement } from './assess.ts';
import { claimPeriod, groupOf } from './claimable.ts';

/** A benefit that two situations answer differently for the same person; one side is absent where it has no such person. */
export type Difference = {
  readonly benefit: Benefit;
  readonly subject: string;
  readonly before?: Entitlement;
  readonly after?: Entitlement;
};

/** Entitlements as they stand on a day. */
export type Standing = { readonly entitlements: readonly Entitlement[]; readonly asOf: string };

/** What differs between two situations of a family, and how many benefits stay as they are. */
export function differencesBetween(
  before: Standing,
  after: Standing,
): { readonly differences: readonly Difference[]; readonly same: number } {
  const sides = new Map<string, Difference>();
  for (const one of before.entitlements) {
    const { benefit, subject } = one;
    sides.set(keyOf(one), { benefit, subject, before: one });
  }
  for (const one of after.entitlements) {
    const { benefit, subject } = one;
    sides.set(keyOf(one), { benefit, subject, ...sides.get(keyOf(one)), after: one });
  }

  let same = 0;
  const differences: Difference[] = [];
  for (const side of sides.values()) {
    if (summaryOf(side.before, before.asOf) === summaryOf(side.after, after.asOf)) same += 1;
    else differences.push(side);
  }
  return { differences, same };
}

const keyOf = ({ benefit, subject }: Entitlement): string => `${benefit.id} ${subject}`;

/** All that a family is told first: where it stands, from when to when, how much, and what is still open. */
function summaryOf(entitlement: Entitlement | undefined, asOf: string): string {
  // Nobody misses a benefit refused to a member who is not there.
  if (entitlement === undefined) return 'no';
  const group = groupOf(entitlement);
  if (group === 'no') return group;
  const { from, through } = claimPeriod(entitlement) ?? {};
  const { missing, unsettled, claim, leave } = entitlement;
  const begun = from !== undefined && from <= asOf;
  return JSON.stringify([
    group,
    begun || from,
    through,
    leave?.figure ?? claim?.revision?.value,
    missing,
    unsettled.map(({ question }) => question.zh),
  ]);
}
