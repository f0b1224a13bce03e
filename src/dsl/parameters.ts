import type { Citation } from './sources.ts';
import type { Text } from './text.ts';

export type Unit = 'yuanPerMonth' | 'yuanPerYear' | 'yuan' | 'days' | 'daysPerYear';

/** What is known of a number. A disputed one is a range with both sources; an unpublished one is nobody's guess. */
export type Figure =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'noLessThan'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly disputedBy: Citation }
  | { readonly kind: 'unpublished'; readonly ask: string };

/** The value from a day on, with the article that set it. */
export type Revision<Value> = { readonly from: string; readonly value: Value; readonly source: Citation };

/** A number the law sets and re-sets. Revisions only grow, oldest first; before the first one the rule is not in force. */
export type Parameter<Value = Figure> = {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
  /** The day a person last compared it with the source. */
  readonly checkedOn: string;
  readonly revisions: readonly [Revision<Value>, ...Revision<Value>[]];
};

/** What a region has set for a national parameter, `of` being that parameter's id. */
export type LocalStandard = Parameter & {
  readonly of: string;
  /** For whom, where that is not everybody who gets the national amount: "户口在广西的". */
  readonly holdsFor?: Text;
};

/** Taxable income up to and including `upTo` yuan is taxed at `percent`, less `quick` yuan; the last band has no ceiling. */
export type Band = { readonly upTo: number | null; readonly percent: number; readonly quick: number };

export const parameter = <Value = Figure>(
  id: string,
  spec: Omit<Parameter<Value>, 'id'>,
): Parameter<Value> => ({
  id,
  ...spec,
});
export const localStandard = (
  of: Parameter,
  spec: Omit<LocalStandard, 'id' | 'of' | 'unit' | 'name'>,
): LocalStandard => ({
  id: `${of.id}.local`,
  of: of.id,
  name: of.name,
  unit: of.unit,
  ...spec,
});

export const exact = (value: number): Figure => ({ kind: 'exact', value });
export const noLessThan = (value: number): Figure => ({ kind: 'noLessThan', value });
export const range = (low: number, high: number, disputedBy: Citation): Figure => ({
  kind: 'range',
  low,
  high,
  disputedBy,
});
export const unpublished = (ask: { readonly id: string }): Figure => ({ kind: 'unpublished', ask: ask.id });
