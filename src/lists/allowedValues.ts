import { dateText, type Fact, type Text } from '#dsl';
import { boundOn } from '../engine/moments.ts';
import { unreachable } from '../engine/unreachable.ts';

/** What may stand in a cell of a fact, in words. */
export function allowedValues(fact: Fact, asOf: string): Text {
  switch (fact.kind) {
    case 'yesNo':
      return { zh: '是、否', en: 'yes, no' };
    case 'choice': {
      const options = Object.values(fact.options);
      return {
        zh: options.map(({ zh }) => zh).join('；'),
        en: options.map(({ en }) => en).join('; '),
      };
    }
    case 'money':
      return {
        zh: '整数（元），例如 12000、12,000 或 1.2万',
        en: 'a whole number of yuan, such as 12000 or 12,000',
      };
    case 'date': {
      const [first, last] = [fact.earliest, fact.latest].map((bound) => dateText(boundOn(bound, asOf)));
      return {
        zh: `${first?.zh}到${last?.zh}之间的日期，例如 2025-06-10`,
        en: `a date between ${first?.en} and ${last?.en}, such as 2025-06-10`,
      };
    }
    default:
      return unreachable(fact);
  }
}
