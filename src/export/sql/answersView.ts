import type { Subject } from '#dsl';
import { rowOf } from './column.ts';
import { monthNumber } from './dateShift.ts';
import type { Draft } from './draft.ts';
import { indented } from './expression.ts';
import { factsOf } from './factsOf.ts';
import { factName, tableOf } from './sqlNames.ts';

/**
 * The answers about a subject as they were told, beside the day asked about. While a list has not been told, one member
 * of whom nothing is known (its id is NULL) stands for whoever may be on it.
 */
export function answersView(subject: Subject, draft: Draft): { readonly name: string; readonly sql: string } {
  const table = tableOf[subject];
  const row = rowOf[subject];
  const facts = factsOf(draft.rulebook.pack, subject);
  const items = [
    'h.household_id',
    ...(subject === 'family' ? [] : [`${row}.${table}_id`]),
    'a.as_of_day',
    `${monthNumber('a.as_of_day')} AS as_of_month`,
    ...facts.map(({ id }) => `${row}.${factName(id)} AS told_${factName(id)}`),
  ];
  const told = `h.${listColumn[subject]}`;
  const members = [
    `LEFT JOIN ${table} ${row} ON ${row}.household_id = h.household_id AND ${told}`,
    `WHERE ${row}.${table}_id IS NOT NULL OR NOT ${told}`,
  ];
  const lines = [
    `CREATE VIEW ${table}_answers AS`,
    'SELECT',
    ...indented(items).map((item, i) => (i < items.length - 1 ? `${item},` : item)),
    'FROM household h',
    'CROSS JOIN as_of a',
    ...(subject === 'family' ? [] : members),
  ];
  return { name: `${table}_answers`, sql: `${lines.join('\n')};\n` };
}

/** Whether the list of a family's parents or children has been told. */
const listColumn: Readonly<Record<Subject, string>> = {
  family: '',
  parent: 'parents_told',
  child: 'children_told',
};
