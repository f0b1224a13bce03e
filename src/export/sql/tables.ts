import { subjectOf, type Fact, type Pack, type Subject } from '#dsl';
import { unreachable } from '../../engine/unreachable.ts';
import { factName, tableOf } from './sqlNames.ts';

/** The tables that a bureau fills: the day asked about, and what is known of families, parents and children. */
export function tables(pack: Pack): string {
  const factsOf = (subject: Subject): readonly Fact[] => pack.facts.filter(({ id }) => subjectOf(id) === subject);
  return [
    table('as_of', '要算的那一天，只放一行', [{ says: [], column: 'as_of_day DATE' }]),
    table('household', '一家一行', [
      { says: ['每家不同'], column: 'household_id VARCHAR(64)' },
      {
        says: ['家长、孩子的名单是不是已经问清。FALSE：还没问（不算作没有，下面的表里这家的行不读）；不能是 NULL'],
        column: 'parents_told BOOLEAN',
      },
      { says: [], column: 'children_told BOOLEAN' },
      ...factsOf('family').map(factLine),
    ]),
    ...(['parent', 'child'] as const).map((subject) =>
      table(tableOf[subject], subject === 'parent' ? '一位家长一行' : '一个孩子一行，怀孕中的也算', [
        { says: [], column: 'household_id VARCHAR(64)' },
        { says: ['同一家里不同'], column: `${tableOf[subject]}_id VARCHAR(64)` },
        ...factsOf(subject).map(factLine),
      ]),
    ),
  ].join('\n');
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

function typeOf(fact: Fact): string {
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
