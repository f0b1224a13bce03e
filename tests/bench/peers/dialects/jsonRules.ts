import type { Plain } from './plain.ts';

/** The conditions of a rule of json-rules-engine. It cannot count list members: a fact named "count" does, in JavaScript. */
export function jsonRules(condition: Plain): object {
  const top = nested(condition);
  return 'fact' in top ? { all: [top] } : top;
}

function nested(condition: Plain): object {
  switch (condition.op) {
    case '=':
    case '>=':
    case '<':
      return { fact: condition.key, operator: operators[condition.op], value: condition.value };
    case 'in':
      return { fact: condition.key, operator: 'in', value: condition.values };
    case 'atLeast':
    case 'below':
      return {
        fact: 'count',
        params: { list: condition.list, where: tests(condition.where) },
        operator: operators[condition.op],
        value: condition.number,
      };
    case 'all':
    case 'any':
      return { [condition.op]: condition.of.map(nested) };
    case 'not':
      return { not: nested(condition.of) };
  }
}

const operators = {
  '=': 'equal',
  '>=': 'greaterThanInclusive',
  '<': 'lessThan',
  atLeast: 'greaterThanInclusive',
  below: 'lessThan',
} as const;

/** What a member must fulfil to be counted: all of these comparisons. */
function tests(where: Plain): object[] {
  if (where.op === 'all') return where.of.flatMap(tests);
  if (where.op === '=' || where.op === '>=' || where.op === '<') return [where];
  throw new TypeError(`The model does not count by "${where.op}"`);
}
