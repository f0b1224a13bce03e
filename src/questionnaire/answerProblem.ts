import { dateText, type Fact, type Text } from '#dsl';
import { boundOn } from '../engine/moments.ts';
import { unreachable } from '../engine/unreachable.ts';

/** What is wrong with a value as the answer to a fact on `asOf`, in words a family understands; nothing if it is fine. */
export function answerProblem(fact: Fact, value: unknown, asOf: string): Text | undefined {
  return isAnswer(fact, value, asOf) ? undefined : expectation(fact, asOf);
}

function isAnswer(fact: Fact, value: unknown, asOf: string): boolean {
  switch (fact.kind) {
    case 'yesNo':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.keys(fact.options).includes(value);
    case 'money':
      return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= fact.max;
    case 'date':
      return (
        typeof value === 'string' &&
        value >= boundOn(fact.earliest, asOf) &&
        value <= boundOn(fact.latest, asOf)
      );
    default:
      return unreachable(fact);
  }
}

/** What an answer to the fact must look like. */
function expectation(fact: Fact, asOf: string): Text {
  switch (fact.kind) {
    case 'yesNo':
      return { zh: '请选“是”或“不是”', en: 'Choose yes or no' };
    case 'choice':
      return { zh: '请从列出的选项里选一个', en: 'Choose one of the options' };
    case 'money': {
      const most = fact.max.toLocaleString('en');
      return {
        zh: `请填 0 到 ${most} 之间的整数（元）`,
        en: `Enter a whole number of yuan between 0 and ${most}`,
      };
    }
    case 'date': {
      const first = dateText(boundOn(fact.earliest, asOf));
      const last = dateText(boundOn(fact.latest, asOf));
      return {
        zh: `请填${first.zh}到${last.zh}之间的日期`,
        en: `Enter a date between ${first.en} and ${last.en}`,
      };
    }
    default:
      return unreachable(fact);
  }
}
