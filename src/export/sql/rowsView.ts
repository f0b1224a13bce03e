import type { Subject } from '#dsl';
import { named, rowOf, type Column, type Formula, type Naming } from './column.ts';
import { columnsOf, indented } from './expression.ts';
import { selectList } from './selectList.ts';
import type { Rows } from './sharedViews.ts';

type Query = readonly string[];

/** A view that adds columns to the rows of a subject. */
export const rowsView = (name: string, subject: Subject, columns: readonly Formula[], rows: Rows): string =>
  viewText(name, stepQueries(subject, columns, rows, [`${rowOf[subject]}.*`]));

/**
 * Queries that work out columns on the rows of a subject, each from the one before, because none may read another that
 * it works out itself. The first takes over `taken` and joins the rows of the family, once.
 */
export function stepQueries(
  subject: Subject,
  columns: readonly Formula[],
  rows: Rows,
  taken: readonly string[],
): readonly Query[] {
  const row = rowOf[subject];
  const steps = stepsOf(columns);
  const isFamilys = (column: Column): boolean => subject !== 'family' && column.subject === 'family';
  const handedOn = readBy(steps.slice(1)).filter(isFamilys);
  const joinsFamily = readBy(steps).some(isFamilys);
  // What later steps read of the subject's own row comes with the first, unless it takes over the whole row.
  const wholeRow = taken.includes(`${row}.*`);
  const from = wholeRow ? rows.last(subject) : rows.holding(subject, readBy(steps));
  const carried = wholeRow
    ? []
    : readBy(steps.slice(1)).filter((column) => !isFamilys(column) && !columns.some((own) => own === column));
  const onLater: Naming = (column) => (isFamilys(column) ? `${row}.family_${column.name}` : named(column));
  return steps.map((step, i) =>
    i === 0
      ? [
          'SELECT',
          ...selectList(
            [
              ...taken,
              ...carried.map(named),
              ...handedOn.map((column) => `${named(column)} AS family_${column.name}`),
            ],
            step,
            named,
          ),
          `FROM ${from} ${row}`,
          ...(joinsFamily
            ? [`JOIN ${rows.holding('family', readBy(steps))} h ON h.household_id = ${row}.household_id`]
            : []),
        ]
      : ['SELECT', ...selectList([`${row}.*`], step, onLater), `FROM step_${i} ${row}`],
  );
}

const readBy = (steps: readonly (readonly Formula[])[]): readonly Column[] => [
  ...new Set(steps.flat().flatMap(({ sql }) => columnsOf(sql))),
];

/** A view of one query, or of several that each read the one before as step_1, step_2 and so on. */
export function viewText(name: string, queries: readonly Query[]): string {
  const last = queries[queries.length - 1] ?? [];
  const before = queries.slice(0, -1).map((query, i) => [`step_${i + 1} AS (`, ...indented(query), ')']);
  const chain = before.map((lines) => lines.join('\n')).join(',\n');
  return [`CREATE VIEW ${name} AS`, ...(chain === '' ? [] : [`WITH ${chain}`]), ...last]
    .join('\n')
    .concat(';\n');
}

/** Columns in the order in which they can be worked out; what no other needs comes last, together. */
function stepsOf(columns: readonly Formula[]): readonly (readonly Formula[])[] {
  const needed = new Set<Column>(columns.flatMap(({ sql }) => columnsOf(sql)));
  const steps: Formula[][] = [];
  let pending = columns.filter((column) => needed.has(column) || column.kind === 'fact');
  const leaves = columns.filter((column) => !pending.includes(column));
  while (pending.length > 0) {
    const waiting = new Set<Column>(pending);
    const step = pending.filter(({ sql }) => columnsOf(sql).every((column) => !waiting.has(column)));
    steps.push(step);
    pending = pending.filter((column) => !step.includes(column));
  }
  return leaves.length > 0 ? [...steps, leaves] : steps;
}
