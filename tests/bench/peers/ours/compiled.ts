import type { Household, Pack } from '#dsl';
import { compile } from '../../../../src/compiled/compile.ts';
import type { Ruling } from '../../../compiled/ruling.ts';
import type { BenefitColumn } from '../../../../src/compiled/benefitColumn.ts';
import { rulingsOf } from '../../../compiled/rulingsOf.ts';
import { rulebookOf } from '../../../../src/engine/rulebook.ts';
import { asOf } from '../families.ts';

/** Our compiled rules: verdict, what it hangs on, and amount. */
export function open(rules: { readonly pack: Pack }): (household: Household) => readonly Ruling[] {
  const judge = openList(rules);
  return (household) => rulingsOf(judge([household]), 0);
}

/** The same of a list at a time, which is what they are compiled for. */
export function openList({
  pack,
}: {
  readonly pack: Pack;
}): (households: readonly Household[]) => readonly BenefitColumn[] {
  const judge = compile(rulebookOf(pack));
  return (households) => judge(households, asOf);
}

const answers = { entitled: true, notEntitled: false, undetermined: 'unknown' } as const;
export const read = (rulings: readonly Ruling[]) => rulings.map(({ verdict }) => answers[verdict]);
