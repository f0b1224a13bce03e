import type { Figure } from '#dsl';

/** The value of a published figure. What is added up or counted with needs one; anything else here is a bug in the pack. */
export function exactValue(figure: Figure | undefined): number {
  if (figure?.kind !== 'exact') throw new TypeError('Only a published number can be counted with');
  return figure.value;
}
