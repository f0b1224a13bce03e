import type { Household, Pack } from '#dsl';
import { assess, type Entitlement } from '../../../../src/engine/assess.ts';
import { rulebookOf } from '../../../../src/engine/rulebook.ts';
import { asOf } from '../families.ts';

/** What the page asks: every rule on every day of its time, which no peer answers. */
export function open({ pack }: { readonly pack: Pack }): (household: Household) => Entitlement[] {
  const rulebook = rulebookOf(pack);
  return (household) => assess(rulebook, household, asOf);
}

const answers = { entitled: true, notEntitled: false, undetermined: 'unknown' } as const;
export const read = (entitlements: readonly Entitlement[]) =>
  entitlements.map(({ verdict }) => answers[verdict]);
