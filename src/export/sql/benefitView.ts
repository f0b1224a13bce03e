import { dateText, parameterOf, type Benefit, type Figure, type Parameter } from '#dsl';
import { inForceFrom } from '../../engine/timeline.ts';
import { citationLine } from '../citationLine.ts';
import { boundsOf } from './boundsOf.ts';
import { rowOf, named } from './column.ts';
import { columnShelf, type Draft } from './draft.ts';
import { indented, plainText, saying } from './expression.ts';
import { openTruth } from './openTruth.ts';
import { stepQueries, viewText } from './rowsView.ts';
import type { Rows, View } from './sharedViews.ts';
import { dateLiteral, quoted, sqlName, tableOf } from './sqlNames.ts';

/** What a benefit's view says of each subject, in this order. */
export const answerColumns = {
  household_id: 'VARCHAR(64)',
  subject: 'VARCHAR(64)',
  verdict: 'VARCHAR(64)',
  missing: 'BOOLEAN',
  unsettled: 'BOOLEAN',
  amount_is: 'VARCHAR(64)',
  amount_low: 'BIGINT',
  amount_high: 'BIGINT',
  local_amount_is: 'VARCHAR(64)',
  local_amount_low: 'BIGINT',
  local_amount_high: 'BIGINT',
} as const;

/** Drafts the view of a benefit: its shared columns now, its text once the views that hold those are known. */
export function benefitView(benefit: Benefit, draft: Draft): (rows: Rows) => View {
  const { per } = benefit;
  const row = rowOf[per];
  const { column, columns } = columnShelf();
  const start = saying(
    startComments(benefit, draft),
    plainText(`${row}.as_of_day >= ${dateLiteral(inForceFrom(benefit))}`),
  );
  const { holds, missing, unsettled } = openTruth(benefit.when, { name: '', subject: per, column }, draft, [
    start,
  ]);
  const member = per === 'family' ? undefined : `${row}.${tableOf[per]}_id`;
  const keys = [`${row}.household_id`, ...(member ? [member] : []), `${row}.as_of_day`];
  const untold = member && `${member} IS NULL`;

  const verdict = [
    'CASE',
    ...(untold ? [`  WHEN ${untold} THEN 'undetermined'`] : []),
    `  WHEN ${named(holds)} THEN 'entitled'`,
    `  WHEN NOT ${named(holds)} THEN 'notEntitled'`,
    "  ELSE 'undetermined'",
    'END AS verdict',
  ].join('\n');
  const missingText = missing ? named(missing) : `${named(holds)} IS NULL`;
  const unsettledText = unsettled ? named(unsettled) : 'FALSE';
  const parameter = parameterOf(benefit.grant);
  const local = parameter && draft.rulebook.localStandardOf(parameter.id);
  const none = `${untold ? `${untold} OR ` : ''}NOT ${named(holds)}`;
  const answer = [
    `${row}.household_id`,
    `${subjectText[per]} AS subject`,
    verdict,
    `${untold ? `${untold} OR ` : ''}${missingText} AS missing`,
    `${untold && unsettled ? `${member} IS NOT NULL AND ` : ''}${unsettledText} AS unsettled`,
    ...amountItems('amount', parameter, none, `${row}.as_of_day`, draft),
    ...amountItems('local_amount', local, none, `${row}.as_of_day`, draft),
  ];

  return (rows) => {
    const own = columns().filter((each) => each.kind !== 'count');
    const queries = stepQueries(per, own, rows, keys);
    const last = [
      'SELECT',
      ...indented(answer.join(',\n').split('\n')),
      `FROM step_${queries.length} ${row}`,
    ];
    const name = sqlName(benefit.id);
    const head = [
      benefit.title.zh,
      benefit.summary.zh,
      `规则编号：${benefit.id}；规定力度：${benefit.force}`,
    ];
    return { name, sql: head.map((line) => `-- ${line}\n`).join('') + viewText(name, [...queries, last]) };
  };
}

/** A member by its id; while the list is not told, the list. */
const subjectText = {
  family: "'family'",
  parent: "COALESCE(p.parent_id, 'parents')",
  child: "COALESCE(c.child_id, 'children')",
} as const;

function startComments({ inForce, grant, id }: Benefit, { rulebook }: Draft): readonly string[] {
  const first = parameterOf(grant)?.revisions[0];
  const start =
    inForce !== undefined && (first === undefined || inForce.from >= first.from) ? inForce : first;
  if (start === undefined) throw new ReferenceError(`"${id}" has no day on which it came into force`);
  return [`自${dateText(start.from).zh}起`, citationLine(start.source, rulebook)];
}

/** The figure in force on the day, in yuan; 'none' where there is none or the claim is ruled out. */
function amountItems(
  name: string,
  parameter: Parameter | undefined,
  none: string,
  day: string,
  draft: Draft,
): readonly string[] {
  if (parameter === undefined) {
    return [
      `'none' AS ${name}_is`,
      `CAST(NULL AS BIGINT) AS ${name}_low`,
      `CAST(NULL AS BIGINT) AS ${name}_high`,
    ];
  }
  const latestFirst = [...parameter.revisions].reverse();
  const bound = (end: 'low' | 'high'): string => {
    const known = parameter.revisions.some(({ value }) => boundsOf(value)[end] !== undefined);
    return known ? cases((figure) => String(boundsOf(figure)[end] ?? 'NULL'), 'NULL', false) : 'NULL';
  };
  const cases = (of: (figure: Figure) => string, otherwise: string, comments: boolean): string =>
    [
      'CASE',
      ...indented([
        `WHEN ${none} THEN ${otherwise}`,
        ...latestFirst.flatMap(({ from, value, source }) => [
          ...(comments ? [`-- ${parameter.name.zh}。${citationLine(source, draft.rulebook)}`] : []),
          `WHEN ${day} >= ${dateLiteral(from)} THEN ${of(value)}`,
        ]),
        ...(otherwise === 'NULL' ? [] : [`ELSE ${otherwise}`]),
      ]),
      'END',
    ].join('\n');
  return [
    `${cases(({ kind }) => quoted(kind), "'none'", true)} AS ${name}_is`,
    `CAST(${bound('low')} AS BIGINT) AS ${name}_low`,
    `CAST(${bound('high')} AS BIGINT) AS ${name}_high`,
  ];
}
