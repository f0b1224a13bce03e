import { keyOf, listOf, type Condition } from '#dsl';
import { monthsSince } from '../flat.ts';

/** A condition of the model in the words that every peer has: comparisons, counts, and, or, not. */
export type Plain =
  | { readonly op: '=' | '>=' | '<'; readonly key: string; readonly value: string | number | boolean }
  | { readonly op: 'in'; readonly key: string; readonly values: readonly string[] }
  | {
      readonly op: 'atLeast' | 'below';
      readonly list: 'parents' | 'children';
      readonly where: Plain;
      readonly number: number;
    }
  | { readonly op: 'all' | 'any'; readonly of: readonly Plain[] }
  | { readonly op: 'not'; readonly of: Plain };

/** Restates a condition. Ages become the months that the peers are given, and "not reached" becomes "less than". */
export function plain(condition: Condition): Plain {
  switch (condition.op) {
    case 'is':
      return { op: '=', key: keyOf(condition.fact), value: condition.value };
    case 'oneOf':
      return { op: 'in', key: keyOf(condition.fact), values: condition.values };
    case 'onOrAfter':
      return { op: '>=', key: keyOf(condition.fact), value: condition.date };
    case 'before':
      return { op: '<', key: keyOf(condition.fact), value: condition.date };
    case 'reached':
      return { op: '>=', key: monthsSince(keyOf(condition.fact)), value: 12 * condition.years };
    case 'reachedMonths':
      return { op: '>=', key: monthsSince(keyOf(condition.fact)), value: condition.months };
    case 'atLeast':
    case 'below':
      return {
        op: condition.op,
        list: listOf[condition.left.of],
        where: plain(condition.left.where),
        number: condition.right,
      };
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map(plain) };
    case 'not': {
      const of = plain(condition.of);
      return of.op === '>=' ? { ...of, op: '<' } : { op: 'not', of };
    }
    case 'reachedDays':
    case 'duringMonths':
    case 'clause':
    case 'unsettled':
      throw new TypeError(`The model does not use "${condition.op}"`);
  }
}
