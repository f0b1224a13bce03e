import { dateText, parameterOf, type Benefit } from '#dsl';
import { inForceFrom } from '../../engine/timeline.ts';
import { citationLine } from '../citationLine.ts';
import { amountItems } from './amountItems.ts';
import { rowOf, named } from './column.ts';
import { columnShelf, type Draft } from './draft.ts';
import { indented, plainText, saying } from './expression.ts';
import { openTruth } from './openTruth.ts';
import { stepQueries, viewText } from './rowsView.ts';
import type { Rows, View } from './sharedViews.ts';
import { dateLiteral, quoted, sqlName, tableOf } from './sqlNames.ts';

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
    `${quoted(parameter?.unit ?? 'none')} AS amount_unit`,
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
