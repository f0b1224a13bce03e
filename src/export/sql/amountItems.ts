import type { Figure, Parameter } from '#dsl';
import { citationLine } from '../citationLine.ts';
import { boundsOf } from './boundsOf.ts';
import type { Draft } from './draft.ts';
import { indented } from './expression.ts';
import { dateLiteral, quoted } from './sqlNames.ts';

/** The figure in force on the day; 'none' where there is none or the claim is ruled out. */
export function amountItems(
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
