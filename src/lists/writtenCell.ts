import type { Answer, Fact } from '#dsl';
import type { Cell } from './sheet.ts';

/** An answer as it stands in a list; the same answer is read from it again. */
export function writtenCell(fact: Fact, answer: Answer | undefined): Cell {
  if (answer === undefined) return '';
  if (answer === null) return '不清楚';
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  if (fact.kind === 'choice') return fact.options[answer]?.zh ?? '';
  return answer;
}
