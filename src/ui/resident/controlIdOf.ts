import type { FactRef } from '#dsl';

/** The id of the control that asks a fact of a subject; a list of members has one of its own. */
export const controlIdOf = ({ fact, subject }: FactRef): string =>
  `desk-${subject}-${fact.replace('.', '-')}`;
