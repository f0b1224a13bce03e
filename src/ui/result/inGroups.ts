import type { Entitlement } from '../../engine/assess.ts';
import { groupOf, groups, type Group } from '../../engine/claimable.ts';

/** The entitlements of one group of a result. */
export type Grouped = { readonly group: Group; readonly entitlements: readonly Entitlement[] };

/** Entitlements by group, those that say most first; groups without any are left out. */
export const inGroups = (all: readonly Entitlement[]): readonly Grouped[] =>
  groups
    .map((group) => ({ group, entitlements: all.filter((one) => groupOf(one) === group) }))
    .filter(({ entitlements }) => entitlements.length > 0);
