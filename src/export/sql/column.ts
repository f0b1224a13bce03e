import type { Subject } from '#dsl';
import { text, type Sql } from './expression.ts';

/** A column that a view adds to the rows of a family, a parent or a child. */
export type Column = Formula | Count;

/** Worked out from the other columns of its row and those of the family. */
export type Formula = {
  readonly kind: 'fact' | 'time' | 'condition';
  readonly name: string;
  readonly subject: Subject;
  /** The condition that the column is a part of, if it is. */
  readonly owner?: string;
  readonly sql: Sql;
};

/** Worked out over the members of a family: whether at least so many are in a set, or one of them leaves it open. */
export type Count = {
  readonly kind: 'count';
  readonly name: string;
  readonly subject: 'family';
  readonly of: 'parent' | 'child';
  /** The name of the set; members have a column `in_<set>`. */
  readonly set: string;
  readonly counts: { readonly atLeast: number } | { readonly anyOpen: 'missing' | 'unsettled' };
  readonly needs: readonly Formula[];
};

/** What the rows of a subject are called inside a query. */
export const rowOf: Readonly<Record<Subject, string>> = { family: 'h', parent: 'p', child: 'c' };

/** What a column is called in a query. */
export type Naming = (column: Column) => string;

/** A column on the rows of its subject. */
export const named: Naming = ({ subject, name }) => `${rowOf[subject]}.${name}`;

export const read = (column: Column): Sql => text((at) => [at(column)], [column]);
