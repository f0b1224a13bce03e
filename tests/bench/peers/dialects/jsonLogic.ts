import type { Plain } from './plain.ts';

/** The condition as JsonLogic. */
export function jsonLogic(condition: Plain): object {
  switch (condition.op) {
    case '=':
      return { '===': [{ var: condition.key }, condition.value] };
    case '>=':
    case '<':
      return { [condition.op]: [{ var: condition.key }, condition.value] };
    case 'in':
      return { in: [{ var: condition.key }, condition.values] };
    case 'atLeast':
    case 'below': {
      const { op, list, where, number } = condition;
      const listed = [{ var: list }, jsonLogic(where)];
      if (number === 1) return { [op === 'atLeast' ? 'some' : 'none']: listed };
      const counted = { reduce: [{ filter: listed }, { '+': [1, { var: 'accumulator' }] }, 0] };
      return { [op === 'atLeast' ? '>=' : '<']: [counted, number] };
    }
    case 'all':
      return { and: condition.of.map(jsonLogic) };
    case 'any':
      return { or: condition.of.map(jsonLogic) };
    case 'not':
      return { '!': [jsonLogic(condition.of)] };
  }
}
