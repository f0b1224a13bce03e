import { keyOf, listOf, type Household, type Member, type Pack } from '#dsl';
import { householdColumn, kindFactOf, type Column } from './column.ts';
import type { Cell } from './sheet.ts';
import { writtenCell } from './writtenCell.ts';

/** The headers of a list with these columns. */
export const listHeaders = (columns: readonly Column[]): string[] => [
  householdColumn.header.zh,
  ...columns.map(({ header }) => header.zh),
];

/**
 * A household as rows of a list: one for each child, what is said of the family and its parents in the first. Told to
 * be without children or parents, it says so in the column that asks who they are.
 */
export function householdRows(
  pack: Pack,
  columns: readonly Column[],
  key: string,
  household: Household,
): Cell[][] {
  const rows = Math.max(1, household.children?.length ?? 0);
  return Array.from({ length: rows }, (_, nth) => [
    key,
    ...columns.map((column) => cellFor(pack, column, household, nth)),
  ]);
}

function cellFor({ pages }: Pack, { fact, seat }: Column, household: Household, nth: number): Cell {
  const key = keyOf(fact.id);
  if (seat.subject === 'family') return nth === 0 ? writtenCell(fact, household.family[key]) : '';
  if (seat.subject === 'parent' && nth > 0) return '';
  const members = household[listOf[seat.subject]];
  const no = seat.subject === 'child' ? nth : Number(seat.id.slice('parent-'.length)) - 1;
  const asksWho = fact.id === kindFactOf(pages, seat.subject);
  if (members?.length === 0 && no === 0 && asksWho) return '没有';
  const member = members?.[no];
  if (member === undefined) return '';
  return writtenCell(fact, asksWho && isUnknown(member) ? null : member[key]);
}

/** Somebody of whom nothing is known is there all the same. */
const isUnknown = (member: Member): boolean => Object.keys(member).every((key) => key === 'id');
