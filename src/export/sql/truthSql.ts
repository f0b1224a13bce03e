import type { Condition } from '#dsl';
import { unreachable } from '../../engine/unreachable.ts';
import { clauseComments } from './clauseComments.ts';
import { read } from './column.ts';
import { countColumn } from './countColumns.ts';
import type { Draft } from './draft.ts';
import { allOf, anyOf, negation, plainText, saying, text, type Sql } from './expression.ts';
import { answerColumn } from './factColumns.ts';
import { quoted } from './sqlNames.ts';
import { monthColumns, reachedColumn, sinceColumn } from './timeColumns.ts';

/** A condition that nothing in it leaves to an office, as one expression. */
export function truthSql(condition: Condition, draft: Draft): Sql {
  switch (condition.op) {
    case 'is': {
      const value = typeof condition.value === 'string' ? condition.value : condition.value ? 'yes' : 'no';
      return compared(condition.fact, `= ${quoted(value)}`, draft);
    }
    case 'oneOf':
      return compared(condition.fact, `IN (${condition.values.map(quoted).join(', ')})`, draft);
    case 'onOrAfter':
    case 'before':
      return read(sinceColumn(condition, draft));
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return read(reachedColumn(condition, draft));
    case 'duringMonths': {
      const ends = monthColumns(condition, draft);
      return ends.length === 0 ? plainText('TRUE') : allOf(ends.map(read));
    }
    case 'atLeast':
      return read(countColumn(condition, draft));
    case 'below':
      return negation(read(countColumn(condition, draft)));
    case 'all':
      return allOf(condition.of.map((part) => truthSql(part, draft)));
    case 'any':
      return anyOf(condition.of.map((part) => truthSql(part, draft)));
    case 'not':
      return negation(truthSql(condition.of, draft));
    case 'clause':
      return saying(clauseComments(condition, draft), truthSql(condition.of, draft));
    case 'unsettled':
      throw new RangeError('What an office must settle is written with its open points (openTruth)');
    default:
      return unreachable(condition);
  }
}

function compared(factId: string, comparison: string, draft: Draft): Sql {
  const column = answerColumn(factId, draft);
  return text((at) => [`${at(column)} ${comparison}`], [column]);
}
