import type { ChoiceFact, Option, Pack } from '#dsl';

type Entries = readonly (readonly [value: string, option: Option])[];

/** The kinds of members to be added: in sight, and those that would hurt to meet unasked, behind a quiet link. */
export function memberOptions(
  { topics }: Pack,
  kind: ChoiceFact,
  chosenTopics: readonly string[],
): { readonly inSight: Entries; readonly quiet: Entries } {
  const asksGently = topics.some(({ id, gentle }) => gentle && chosenTopics.includes(id));
  const options = Object.entries<Option>(kind.options);
  return {
    inSight: options.filter(([, { gentle }]) => !gentle || asksGently),
    quiet: options.filter(([, { gentle }]) => gentle && !asksGently),
  };
}
