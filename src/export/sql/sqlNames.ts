import { keyOf, type Subject } from '#dsl';

/** A name as SQL writes it: `infant-care-deduction` and `birthDate` become infant_care_deduction and birth_date. */
export const sqlName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[-.]/g, '_');

/** The column of a fact, in its subject's table and, as the rules read it, in the views. */
export const factName = (factId: string): string => sqlName(keyOf(factId));

export const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;
export const dateLiteral = (date: string): string => `DATE '${date}'`;

export const tableOf: Readonly<Record<Subject, string>> = {
  family: 'household',
  parent: 'parent',
  child: 'child',
};

/** What a choice or a yes-or-no question reads where it does not apply. */
export const doesNotApply = 'doesNotApply';
