import type { Fact, Pack } from '#dsl';
import { later } from '../../engine/calendar.ts';
import { unreachable } from '../../engine/unreachable.ts';
import { answerColumns } from './answerColumns.ts';
import { factsOf } from './factsOf.ts';
import { dateLiteral, factName, tableOf } from './sqlNames.ts';

/** The tables that a bureau fills: the day asked about, and what is known of families, parents and children. */
export function tables(pack: Pack): string {
  return [
    asOfView(pack),
    table('household', '一家一行', [
      { says: ['每家不同'], column: 'household_id VARCHAR(64)' },
      {
        says: [
          '家长、孩子的名单是不是已经问清。FALSE：还没问（不算作没有，下面的表里这家的行不读）；不能是 NULL',
        ],
        column: 'parents_told BOOLEAN',
      },
      { says: [], column: 'children_told BOOLEAN' },
      ...factsOf(pack, 'family').map(factLine),
    ]),
    ...(['parent', 'child'] as const).map((subject) =>
      table(tableOf[subject], subject === 'parent' ? '一位家长一行' : '一个孩子一行，怀孕中的也算', [
        { says: [], column: 'household_id VARCHAR(64)' },
        { says: ['同一家里不同'], column: `${tableOf[subject]}_id VARCHAR(64)` },
        ...factsOf(pack, subject).map(factLine),
      ]),
    ),
    table(
      'answers',
      '各项待遇在某一天的结果，由 4-snapshot.sql 填；不存也可以，直接查视图',
      Object.entries({ as_of_day: 'DATE', benefit: 'VARCHAR(64)', ...answerColumns }).map(([name, type]) => ({
        says: [],
        column: `${name} ${type}`,
      })),
    ),
  ].join('\n');
}

/** Starts with the day on which the rules were last compared with their sources. */
function asOfView({ benefits }: Pack): string {
  const day = benefits.map(({ checkedOn }) => checkedOn).reduce(later);
  return `-- 要算的那一天，只有一行；换一天就换掉这个视图\nCREATE VIEW as_of AS SELECT ${dateLiteral(day)} AS as_of_day;\n`;
}

type Line = { readonly says: readonly string[]; readonly column: string };

function table(name: string, says: string, lines: readonly Line[]): string {
  const items = lines.map(({ says: about, column }, i) => [
    ...about.map((line) => `  -- ${line}`),
    `  ${column}${i < lines.length - 1 ? ',' : ''}`,
  ]);
  return [`-- ${says}`, `CREATE TABLE ${name} (`, ...items.flat(), ');\n'].join('\n');
}

function factLine(fact: Fact): Line {
  const column = `${factName(fact.id)} ${typeOf(fact)}`;
  const options =
    fact.kind === 'choice' ? Object.entries(fact.options).map(([value, { zh }]) => `'${value}' ${zh}`) : [];
  return { says: [fact.ask.zh, ...(options.length > 0 ? [options.join('；')] : [])], column };
}

/** The type of the column of a fact. */
export function typeOf(fact: Fact): string {
  switch (fact.kind) {
    case 'yesNo':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'money':
      return 'BIGINT';
    case 'choice':
      return 'VARCHAR(64)';
    default:
      return unreachable(fact);
  }
}
