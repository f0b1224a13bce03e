import { subjectOf, type DateBound, type Fact } from '#dsl';
import { everyDay } from '../../engine/moments.ts';
import { rowOf, type Formula } from './column.ts';
import { dateShift } from './dateShift.ts';
import type { Draft } from './draft.ts';
import { plainText, saying, text } from './expression.ts';
import { dateLiteral, doesNotApply, factName, quoted } from './sqlNames.ts';
import { mentionsUnsettled } from './mentionsUnsettled.ts';
import { truthSql } from './truthSql.ts';

/** A choice or a yes-or-no question as the rules read it: the answer, `doesNotApply`, or NULL for unknown. */
export function answerColumn(factId: string, draft: Draft): Formula {
  const fact = draft.rulebook.fact(factId);
  const row = rowOf[subjectOf(factId)];
  const told = `${row}.told_${factName(factId)}`;
  return factColumn(factName(factId), fact, fact.name.zh, draft, () => {
    const applies = appliesColumn(fact, draft);
    if (applies === undefined && fact.kind !== 'yesNo') return plainText(told);
    return text(
      (at) => {
        const given = applies ? `${at(applies)} AND ` : '';
        return [
          'CASE',
          ...(fact.kind === 'yesNo'
            ? [`  WHEN ${given}${told} THEN 'yes'`, `  WHEN ${given}NOT ${told} THEN 'no'`]
            : applies
              ? [`  WHEN ${at(applies)} THEN ${told}`]
              : []),
          ...(applies ? [`  WHEN NOT ${at(applies)} THEN ${quoted(doesNotApply)}`] : []),
          'END',
        ];
      },
      applies ? [applies] : [],
    );
  });
}

/** The first and the last day a date may be, the same one where it is known; NULL where it does not apply. */
export function dateColumn(factId: string, end: 'earliest' | 'latest', draft: Draft): Formula {
  const fact = draft.rulebook.fact(factId);
  if (fact.kind !== 'date') throw new TypeError(`"${factId}" is not a date`);
  const row = rowOf[subjectOf(factId)];
  const says = `${fact.name.zh}（${end === 'earliest' ? '最早' : '最晚'}）`;
  return factColumn(`${factName(factId)}_${end}`, fact, says, draft, () => {
    const answered = `COALESCE(${row}.told_${factName(factId)}, ${boundText(fact[end], row)})`;
    const applies = appliesColumn(fact, draft);
    if (applies === undefined) return plainText(answered);
    const whole = end === 'earliest' ? everyDay.low : everyDay.high;
    const expected = fact.estimatedBy === undefined ? undefined : dateColumn(fact.estimatedBy, end, draft);
    const today = `${row}.as_of_day`;
    return text(
      (at) => [
        'CASE',
        `  WHEN ${at(applies)} THEN ${answered}`,
        `  WHEN ${at(applies)} IS NULL THEN ${dateLiteral(whole)}`,
        // What is still expected has not come by the day asked about, whatever was estimated.
        ...(expected
          ? [
              `  WHEN ${at(expected)} <= ${today} THEN ${dateShift(today, 1, 'DAY')}`,
              `  ELSE ${at(expected)}`,
            ]
          : []),
        'END',
      ],
      expected ? [applies, expected] : [applies],
    );
  });
}

/** Whether a fact applies to its subject; nothing where it always does. */
export function appliesColumn(fact: Fact, draft: Draft): Formula | undefined {
  const { onlyIf } = fact;
  if (onlyIf === undefined) return undefined;
  if (mentionsUnsettled(onlyIf))
    throw new RangeError(`Whether "${fact.id}" is asked hangs on what no text settles`);
  return draft.column(`${factName(fact.id)}_applies`, subjectOf(fact.id), () => ({
    kind: 'fact',
    name: `${factName(fact.id)}_applies`,
    subject: subjectOf(fact.id),
    sql: saying([`“${fact.name.zh}”要不要问`], truthSql(onlyIf, draft)),
  }));
}

function factColumn(
  name: string,
  fact: Fact,
  says: string,
  draft: Draft,
  sql: () => Formula['sql'],
): Formula {
  const subject = subjectOf(fact.id);
  return draft.column(name, subject, () => ({
    kind: 'fact',
    name,
    subject,
    sql: saying([says], sql()),
  }));
}

const boundText = (bound: DateBound, row: string): string =>
  typeof bound === 'string' ? dateLiteral(bound) : dateShift(`${row}.as_of_day`, bound.daysFromAsOf, 'DAY');
