import type { Plain } from './plain.ts';

/** The condition as an expression of DMN's language. */
export function feel(condition: Plain): string {
  switch (condition.op) {
    case '=':
    case '>=':
    case '<':
      return `${condition.key} ${condition.op} ${JSON.stringify(condition.value)}`;
    case 'in':
      return `${condition.key} in (${condition.values.map((value) => JSON.stringify(value)).join(', ')})`;
    case 'atLeast':
      return `count(${condition.list}[${feel(condition.where)}]) >= ${condition.number}`;
    case 'below':
      return `count(${condition.list}[${feel(condition.where)}]) < ${condition.number}`;
    case 'all':
      return condition.of.map((part) => `(${feel(part)})`).join(' and ');
    case 'any':
      return condition.of.map((part) => `(${feel(part)})`).join(' or ');
    case 'not':
      return `not(${feel(condition.of)})`;
  }
}
