import type { Subject } from '#dsl';
import { answersView } from './answersView.ts';
import { named, type Column, type Count, type Formula } from './column.ts';
import { countsView } from './countsView.ts';
import type { Draft } from './draft.ts';
import { columnsOf } from './expression.ts';
import { rowsView } from './rowsView.ts';
import { tableOf } from './sqlNames.ts';

export type View = { readonly name: string; readonly sql: string };

/** The views with the rows of a subject, each adding columns to the one before. */
export type Rows = {
  readonly last: (subject: Subject) => string;
  /** The first one that holds the columns, so that a query plans no more than it needs. */
  readonly holding: (subject: Subject, columns: readonly Column[]) => string;
};

const subjects = ['family', 'parent', 'child'] as const;

/**
 * Puts the shared columns into views, each as soon as what it needs is there: the facts of each subject as the rules
 * read them, the conditions on its rows, the counts over members, and again while conditions hang on counts.
 */
export function sharedViews(draft: Draft): { readonly views: readonly View[]; readonly rows: Rows } {
  const answers = subjects.map((subject) => answersView(subject, draft));
  const views: View[] = [...answers];
  const chains = new Map(
    subjects.map((subject, i) => [subject, answers.slice(i, i + 1).map(({ name }) => name)]),
  );
  const done = new Map<Column, number>();
  const chainOf = (subject: Subject): string[] => chains.get(subject) ?? [];
  const rows: Rows = {
    last: (subject) => chainOf(subject).slice(-1).join(),
    holding: (subject, columns) => {
      const places = columns
        .filter((column) => column.subject === subject)
        .map((column) => done.get(column) ?? 0);
      return chainOf(subject)[Math.max(0, ...places)] ?? '';
    },
  };
  const pending = new Set(draft.columns());

  const add = (
    subject: Subject,
    base: string,
    columns: readonly Column[],
    write: (name: string) => string,
  ) => {
    if (columns.length === 0) return;
    const taken = views.filter(({ name }) => name.replace(/_\d+$/, '') === base).length;
    const name = taken === 0 ? base : `${base}_${taken + 1}`;
    views.push({ name, sql: write(name) });
    chainOf(subject).push(name);
    for (const column of columns) {
      done.set(column, chainOf(subject).length - 1);
      pending.delete(column);
    }
  };

  while (pending.size > 0) {
    const before = pending.size;
    for (const subject of subjects) {
      for (const [base, kinds] of [
        ['facts', ['fact', 'time']],
        ['conditions', ['condition']],
      ] as const) {
        const candidates = [...pending].filter(
          (column): column is Formula =>
            column.subject === subject && kinds.some((kind) => kind === column.kind),
        );
        const columns = readyOf(candidates, done);
        add(subject, `${tableOf[subject]}_${base}`, columns, (name) =>
          rowsView(name, subject, columns, rows),
        );
      }
    }
    const counts = [...pending].filter(
      (column): column is Count => column.kind === 'count' && column.needs.every((need) => done.has(need)),
    );
    add('family', 'household_counts', counts, (name) => countsView(name, counts, rows));
    if (pending.size === before) {
      throw new RangeError(`Columns that need each other: ${[...pending].map(named).join(', ')}`);
    }
  }
  return { views, rows };
}

/** The columns that can be worked out from what is there and from each other, those of one condition all or none. */
function readyOf(candidates: readonly Formula[], done: ReadonlyMap<Column, number>): readonly Formula[] {
  let ready = candidates;
  for (;;) {
    const there = new Set<Column>([...done.keys(), ...ready]);
    const lacking = ready.filter(({ sql }) => !columnsOf(sql).every((need) => there.has(need)));
    if (lacking.length === 0) return ready;
    const held = new Set(lacking.flatMap(({ owner }) => owner ?? []));
    ready = ready.filter((column) => !lacking.includes(column) && !(column.owner && held.has(column.owner)));
  }
}
