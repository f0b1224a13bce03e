import type { Household, Text } from '#dsl';

/** A list as it was read: the households on it, and everything that could not be read, at its cell. */
export type List = {
  readonly asOf: string;
  readonly sheet: string;
  /** The columns that are carried through and never read. */
  readonly personalHeaders: readonly string[];
  readonly households: readonly ListedHousehold[];
  readonly problems: readonly ListProblem[];
};

/** One household of a list. */
export type ListedHousehold = {
  /** As it stands in the key column. */
  readonly key: string;
  readonly household: Household;
  /** Its rows in the sheet, counted from 1 as a spreadsheet does. */
  readonly rows: readonly number[];
  /** For each of these rows, what stands in the personal columns. */
  readonly personal: readonly (readonly string[])[];
  /** For each child, which of these rows is its own. */
  readonly childRows: readonly number[];
};

/** What is wrong at one place of a list. The question of a bad cell counts as not answered. */
export type ListProblem = {
  readonly code: ProblemCode;
  readonly sheet: string;
  /** Counted from 1; the column from 0, left out where the whole row is meant. */
  readonly row: number;
  readonly column?: number;
  /** `C12`, where it is a cell. */
  readonly cell?: string;
  readonly header?: string;
  /** What stands there; never of a personal column. */
  readonly found?: string;
  readonly household?: string;
  /** What would be right. */
  readonly says: Text;
};

export type ProblemCode =
  /** The row names no household, and nothing of it was read. */
  | 'noKey'
  | 'badCell'
  /** Two rows of a household say different things of the family or a parent; neither was taken. */
  | 'contradiction'
  /** Nobody said who the children, or the parents, of the household are. */
  | 'untold'
  /** More children or parents than a household may name; the list was not taken. */
  | 'tooMany';

/** What stands in the personal columns of a household; for a child, in its own row first. */
export function personalOf({ personal, childRows }: ListedHousehold, child?: number): readonly string[] {
  const own = child === undefined ? undefined : personal[childRows[child] ?? 0];
  const first = personal[0] ?? [];
  return first.map(
    (_, i) => own?.[i] || personal.map((cells) => cells[i] ?? '').find((cell) => cell !== '') || '',
  );
}
