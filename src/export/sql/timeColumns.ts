import { subjectOf, type Condition, type Moment, type Months, type Subject } from '#dsl';
import { firstOfMonth, firstOfNextMonth } from '../../engine/calendar.ts';
import { unreachable } from '../../engine/unreachable.ts';
import { rowOf, type Formula } from './column.ts';
import { dateShift } from './dateShift.ts';
import type { Draft } from './draft.ts';
import { plainText, text, type Sql } from './expression.ts';
import { appliesColumn, dateColumn } from './factColumns.ts';
import { laterName, monthOf } from './monthOf.ts';
import { dateLiteral, factName, sqlName } from './sqlNames.ts';

type Op<Name extends Condition['op']> = Extract<Condition, { op: Name }>;

/** Whether a date lies on or after a fixed day, or before it. */
export function sinceColumn({ op, fact, date }: Op<'onOrAfter' | 'before'>, draft: Draft): Formula {
  const [earliest, latest] = [dateColumn(fact, 'earliest', draft), dateColumn(fact, 'latest', draft)];
  const day = dateLiteral(date);
  return timeColumn(`${factName(fact)}_${sqlName(op)}_${sqlName(date)}`, subjectOf(fact), draft, () =>
    op === 'onOrAfter'
      ? decided(earliest, latest, (end) => `${end} >= ${day}`)
      : decided(latest, earliest, (end) => `${end} < ${day}`),
  );
}

/** Whether so much time has passed since a date by the day asked about, that day included. */
export function reachedColumn(
  condition: Op<'reached' | 'reachedMonths' | 'reachedDays'>,
  draft: Draft,
): Formula {
  const { fact } = condition;
  const [earliest, latest] = [dateColumn(fact, 'earliest', draft), dateColumn(fact, 'latest', draft)];
  const [count, unit] = lengthOf(condition);
  const today = `${rowOf[subjectOf(fact)]}.as_of_day`;
  return timeColumn(`${laterName(factName(fact), count, unit)}_reached`, subjectOf(fact), draft, () =>
    decided(latest, earliest, (end) => `${dateShift(end, count, unit)} <= ${today}`),
  );
}

function lengthOf(
  condition: Op<'reached' | 'reachedMonths' | 'reachedDays'>,
): readonly [number, 'YEAR' | 'MONTH' | 'DAY'] {
  switch (condition.op) {
    case 'reached':
      return [condition.years, 'YEAR'];
    case 'reachedMonths':
      return [condition.months, 'MONTH'];
    case 'reachedDays':
      return [condition.days, 'DAY'];
    default:
      return unreachable(condition);
  }
}

/** The ends of whole calendar months, one column for each. */
export const monthColumns = (months: Months, draft: Draft): readonly Formula[] =>
  (['from', 'through', 'before'] as const).flatMap((end) => {
    const moment = months[end];
    return moment === undefined ? [] : [monthColumn(end, moment, draft)];
  });

function monthColumn(end: keyof Months, moment: Moment, draft: Draft): Formula {
  const month = monthOf(moment);
  const name = `${end}_month_of_${month.name}`;
  if ('date' in month) {
    const edge = dateLiteral(end === 'through' ? firstOfNextMonth(month.date) : firstOfMonth(month.date));
    const sign = end === 'from' ? '>=' : '<';
    return timeColumn(name, 'family', draft, () => plainText(`${rowOf.family}.as_of_day ${sign} ${edge}`));
  }
  const { fact, number } = month;
  const [earliest, latest] = [dateColumn(fact, 'earliest', draft), dateColumn(fact, 'latest', draft)];
  const thisMonth = `${rowOf[subjectOf(fact)]}.as_of_month`;
  return timeColumn(name, subjectOf(fact), draft, () => {
    if (end === 'through') return decided(earliest, latest, (date) => `${thisMonth} <= ${number(date)}`);
    if (end === 'before') return decided(earliest, latest, (date) => `${thisMonth} < ${number(date)}`);
    const declared = draft.rulebook.fact(fact);
    if (draft.rulebook.isEstimate(fact))
      throw new RangeError(`"${fact}" is an estimate, with which no month begins`);
    const mayBeExpected = declared.kind === 'date' && declared.estimatedBy !== undefined;
    // A month in which a birth is only expected has not begun.
    const onlyIf = mayBeExpected ? appliesColumn(declared, draft) : undefined;
    return decided(latest, earliest, (date) => `${number(date)} <= ${thisMonth}`, onlyIf);
  });
}

/** True where the less favourable end of a range says so, unknown where only the other does, false for no date. */
function decided(surely: Formula, maybe: Formula, says: (date: string) => string, onlyIf?: Formula): Sql {
  return text(
    (at) => [
      'CASE',
      ...(onlyIf ? [`  WHEN NOT ${at(onlyIf)} THEN FALSE`] : []),
      `  WHEN ${says(at(surely))} THEN TRUE`,
      `  WHEN ${says(at(maybe))} THEN NULL`,
      '  ELSE FALSE',
      'END',
    ],
    onlyIf ? [surely, maybe, onlyIf] : [surely, maybe],
  );
}

const timeColumn = (name: string, subject: Subject, draft: Draft, sql: () => Sql): Formula =>
  draft.column(name, subject, () => ({ kind: 'time', name, subject, sql: sql() }));
