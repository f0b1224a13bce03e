import type { Figure } from '#dsl';

/** The yuan of a published figure. What is added up or counted needs one; anything else here is a bug in the pack. */
export function exactYuan(figure: Figure | undefined): number {
  if (figure?.kind !== 'exact') throw new TypeError('Only a published amount can be counted with');
  return figure.value;
}
