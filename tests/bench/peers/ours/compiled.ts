import type { Household, Pack } from '#dsl';
import { compile } from '../../../../src/compiled/compile.ts';
import type { Ruling } from '../../../../src/compiled/ruling.ts';
import { rulebookOf } from '../../../../src/engine/rulebook.ts';
import { asOf } from '../families.ts';

/** Our compiled rules: verdict, what it hangs on, and amount, for lists. */
export function open({ pack }: { readonly pack: Pack }): (household: Household) => Ruling[] {
  const judge = compile(rulebookOf(pack));
  return (household) => judge(household, asOf);
}

const answers = { entitled: true, notEntitled: false, undetermined: 'unknown' } as const;
export const read = (rulings: readonly Ruling[]) => rulings.map(({ verdict }) => answers[verdict]);
