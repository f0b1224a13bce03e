import type { Plain } from './plain.ts';

/** The condition as an expression of ZEN; inside a list `#` is the member. */
export function zen(condition: Plain, member = ''): string {
  switch (condition.op) {
    case '=':
      return `${member}${condition.key} == ${JSON.stringify(condition.value)}`;
    case '>=':
    case '<': {
      const { op, key, value } = condition;
      return typeof value === 'string'
        ? `date(${member}${key}) ${op} date("${value}")`
        : `${member}${key} ${op} ${value}`;
    }
    case 'in':
      return `${member}${condition.key} in ${JSON.stringify(condition.values)}`;
    case 'atLeast':
      return `count(${condition.list}, ${zen(condition.where, '#.')}) >= ${condition.number}`;
    case 'below':
      return `count(${condition.list}, ${zen(condition.where, '#.')}) < ${condition.number}`;
    case 'all':
      return condition.of.map((part) => `(${zen(part, member)})`).join(' and ');
    case 'any':
      return condition.of.map((part) => `(${zen(part, member)})`).join(' or ');
    case 'not':
      return `not (${zen(condition.of, member)})`;
  }
}
