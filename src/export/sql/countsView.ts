import { named, rowOf, type Count } from './column.ts';
import { indented, inOneLine } from './expression.ts';
import type { Rows } from './sharedViews.ts';
import { tableOf } from './sqlNames.ts';

/**
 * Counts over members, as ranges: `sure` are in the set, `possible` may be. Somebody on a list not told stands for any
 * number, so that it can make a count possible and never sure.
 */
export function countsView(name: string, counts: readonly Count[], rows: Rows): string {
  const kinds = (['parent', 'child'] as const).filter((of) => counts.some((count) => count.of === of));
  const sums = kinds.map((of) =>
    sumsOf(
      of,
      counts.filter((count) => count.of === of),
      rows,
    ).join('\n'),
  );
  const lines = [
    `CREATE VIEW ${name} AS`,
    `WITH ${sums.join(',\n')}`,
    'SELECT',
    ...indented(['h.*', ...counts.map(countItem)].join(',\n').split('\n')),
    `FROM ${rows.last('family')} h`,
    ...kinds.map((of) => `LEFT JOIN ${of}_sums ${rowOf[of]} ON ${rowOf[of]}.household_id = h.household_id`),
  ];
  return `${lines.join('\n')};\n`;
}

function sumsOf(of: Count['of'], counts: readonly Count[], rows: Rows): readonly string[] {
  const row = rowOf[of];
  const items = new Set(
    counts.flatMap(({ set, counts: what }) => {
      const inSet = `${row}.in_${set}`;
      const member = `${row}.${tableOf[of]}_id`;
      if ('anyOpen' in what) {
        const open = `${inSet}_${what.anyOpen}`;
        const untold = what.anyOpen === 'missing' ? `${member} IS NULL OR ` : '';
        return [`MAX(CASE WHEN ${untold}${open} THEN 1 ELSE 0 END) AS ${set}_${what.anyOpen}`];
      }
      return [
        `SUM(CASE WHEN ${inSet} AND ${member} IS NOT NULL THEN 1 ELSE 0 END) AS ${set}_sure`,
        `SUM(CASE WHEN NOT ${inSet} THEN 0 WHEN ${member} IS NULL THEN ${anyNumber} ELSE 1 END) AS ${set}_possible`,
      ];
    }),
  );
  return [
    `${of}_sums AS (`,
    ...indented(['SELECT', ...indented([`${row}.household_id`, ...items].join(',\n').split('\n'))]),
    ...indented([
      `FROM ${rows.holding(
        of,
        counts.flatMap(({ needs }) => needs),
      )} ${row}`,
      `GROUP BY ${row}.household_id`,
    ]),
    ')',
  ];
}

/** More than any rule counts to. */
const anyNumber = 1000;

/** A family without members in question has no sums: it has none of them, and nobody leaves that open. */
function countItem({ name, of, set, counts, needs }: Count): string {
  const row = `${rowOf[of]}.${set}`;
  if ('anyOpen' in counts) return `${row}_${counts.anyOpen} = 1 AS ${name}`;
  if (counts.atLeast === 0) return `TRUE AS ${name}`;
  const [holds] = needs;
  const says = holds && inOneLine(holds.sql, named);
  return [
    ...(says ? [`-- ${set}：${says}`] : []),
    `CASE WHEN ${row}_sure >= ${counts.atLeast} THEN TRUE WHEN ${row}_possible >= ${counts.atLeast} THEN NULL ELSE FALSE END AS ${name}`,
  ].join('\n');
}
