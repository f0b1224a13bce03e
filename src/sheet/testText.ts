import { dateText, type Condition, type Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';

/** A condition on one fact. */
export type FactTest = Extract<Condition, { readonly fact: string }>;

type TimeTest = Extract<FactTest, { op: 'reached' | 'reachedMonths' | 'reachedDays' }>;

export const isFactTest = (condition: Condition): condition is FactTest => 'fact' in condition;

/** What one fact must be. */
export function testText(test: FactTest, rulebook: Rulebook): Text {
  const { name } = rulebook.fact(test.fact);
  switch (test.op) {
    case 'is': {
      const option = optionText(rulebook, test.fact, test.value);
      return { zh: `${name.zh}：${option.zh}`, en: `${name.en}: ${option.en}` };
    }
    case 'oneOf': {
      const either = eitherText(test.values.map((value) => optionText(rulebook, test.fact, value)));
      return { zh: `${name.zh}：${either.zh}`, en: `${name.en}: ${either.en}` };
    }
    case 'onOrAfter': {
      const date = dateText(test.date);
      return { zh: `${name.zh}在${date.zh}当天或以后`, en: `${name.en}: on or after ${date.en}` };
    }
    case 'before': {
      const date = dateText(test.date);
      return { zh: `${name.zh}在${date.zh}以前（不含当天）`, en: `${name.en}: before ${date.en}` };
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return reachedText(name, test);
    default:
      return unreachable(test);
  }
}

/** That it is not so; a fact that does not apply is not so either. */
export function notTestText(test: FactTest, rulebook: Rulebook): Text {
  const { name } = rulebook.fact(test.fact);
  switch (test.op) {
    case 'is':
    case 'oneOf': {
      const values = test.op === 'is' ? [test.value] : test.values;
      const either = eitherText(values.map((value) => optionText(rulebook, test.fact, value)));
      return { zh: `${name.zh}：不是${either.zh}`, en: `${name.en}: not ${either.en}` };
    }
    case 'onOrAfter': {
      const date = dateText(test.date);
      return { zh: `${name.zh}不在${date.zh}当天或以后`, en: `${name.en}: not on or after ${date.en}` };
    }
    case 'before': {
      const date = dateText(test.date);
      return { zh: `${name.zh}不在${date.zh}以前`, en: `${name.en}: not before ${date.en}` };
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return notReachedText(name, test);
    default:
      return unreachable(test);
  }
}

function optionText(rulebook: Rulebook, factId: string, value: string | boolean): Text {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '不是', en: 'no' };
  const fact = rulebook.fact(factId);
  const option = fact.kind === 'choice' ? fact.options[value] : undefined;
  return option ?? { zh: value, en: value };
}

/** “甲”、“乙”或“丙”: in quotes, because an option may have commas of its own. */
const eitherText = (options: readonly Text[]): Text => ({
  zh: listed(
    options.map(({ zh }) => zh),
    '、',
    '或',
  ),
  en: listed(
    options.map(({ en }) => en),
    ', ',
    ' or ',
  ),
});

function listed(options: readonly string[], comma: string, or: string): string {
  const quoted = options.map((option) => `“${option}”`);
  return [quoted.slice(0, -1).join(comma), ...quoted.slice(-1)].filter(Boolean).join(or);
}

/** How long after the day; negative where it is counted back from a day to come. */
function lengthOf(test: TimeTest): { readonly count: number; readonly length: Text } {
  switch (test.op) {
    case 'reached':
      return { count: test.years, length: lengthText(test.years, '年', 'year') };
    case 'reachedMonths':
      return { count: test.months, length: lengthText(test.months, '个月', 'month') };
    case 'reachedDays':
      return { count: test.days, length: lengthText(test.days, '天', 'day') };
    default:
      return unreachable(test);
  }
}

function lengthText(count: number, zh: string, en: string): Text {
  const length = Math.abs(count);
  return { zh: `${length}${zh}`, en: `${length} ${en}${length === 1 ? '' : 's'}` };
}

function reachedText(name: Text, test: TimeTest): Text {
  const { count, length } = lengthOf(test);
  if (count === 0)
    return { zh: `${name.zh}已经到了（含当天）`, en: `${name.en}: has come (that day included)` };
  return count < 0
    ? {
        zh: `离${name.zh}正好或不到${length.zh}，或者已经过了`,
        en: `${name.en}: no more than ${length.en} away, or past`,
      }
    : {
        zh: `从${name.zh}算起满${length.zh}（含满的当天）`,
        en: `${name.en}: at least ${length.en} ago (the day itself included)`,
      };
}

function notReachedText(name: Text, test: TimeTest): Text {
  const { count, length } = lengthOf(test);
  if (count === 0) return { zh: `${name.zh}还没有到`, en: `${name.en}: has not come` };
  return count < 0
    ? { zh: `离${name.zh}还不止${length.zh}`, en: `${name.en}: more than ${length.en} away` }
    : { zh: `从${name.zh}算起没有满${length.zh}`, en: `${name.en}: not yet ${length.en} ago` };
}
