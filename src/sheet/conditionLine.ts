import type { Condition, Months, Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { monthOfText } from './momentText.ts';
import type { SheetLine } from './sheetLine.ts';
import { isFactTest, notTestText, testText } from './testText.ts';

/**
 * A condition as a person reads it, a line for each word of the rule. Nothing is said that the condition does not say;
 * a group inside a group of the same kind is one group.
 */
export function conditionLine(condition: Condition, rulebook: Rulebook): SheetLine {
  const line = (says: Text, parts: readonly Condition[] = []): SheetLine => ({
    says,
    condition,
    ...(parts.length > 0 && { parts: parts.map((part) => conditionLine(part, rulebook)) }),
  });
  if (isFactTest(condition)) return line(testText(condition, rulebook));
  switch (condition.op) {
    case 'duringMonths':
      return line(monthsText(condition, rulebook));
    case 'atLeast':
    case 'below':
      return line(countText(condition), [condition.left.where]);
    case 'all':
    case 'any': {
      const [first, ...more] = partsOf(condition);
      return first && more.length === 0
        ? conditionLine(first, rulebook)
        : line(groupText[condition.op], partsOf(condition));
    }
    case 'not': {
      const { of } = condition;
      if (isFactTest(of)) return line(notTestText(of, rulebook));
      return of.op === 'all' || of.op === 'any'
        ? line(notGroupText[of.op], partsOf(of))
        : line({ zh: '不是以下情形：', en: 'This does not hold:' }, [of]);
    }
    case 'clause':
      return { ...line(condition.says, [condition.of]), source: condition.source };
    case 'unsettled': {
      const { zh, en } = condition.question;
      const says = { zh: `文件没有写明，不下结论：${zh}`, en: `No paper settles it, so nor do we: ${en}` };
      return { ...line(says), ask: condition.ask };
    }
    default:
      return unreachable(condition);
  }
}

const groupText = {
  all: { zh: '以下都要符合：', en: 'All of these must hold:' },
  any: { zh: '以下有一项就可以：', en: 'One of these is enough:' },
} as const;

const notGroupText = {
  all: { zh: '以下情形没有同时出现：', en: 'Not all of these together:' },
  any: { zh: '以下情形一项也没有：', en: 'None of these:' },
} as const;

const partsOf = ({ op, of }: Extract<Condition, { op: 'all' | 'any' }>): readonly Condition[] =>
  of.flatMap((part) => (part.op === op ? partsOf(part) : [part]));

function countText({ op, left, right }: Extract<Condition, { op: 'atLeast' | 'below' }>): Text {
  const [zh, one, many] = { child: ['个孩子', 'child', 'children'], parent: ['位家长', 'parent', 'parents'] }[
    left.of
  ];
  if (op === 'atLeast') {
    return {
      zh: `至少${right}${zh}符合：`,
      en: `At least ${right} ${right === 1 ? one : many} of whom this holds:`,
    };
  }
  return right === 1
    ? { zh: `没有一${zh}符合：`, en: `No ${one} of whom this holds:` }
    : { zh: `不到${right}${zh}符合：`, en: `Fewer than ${right} ${many} of whom this holds:` };
}

function monthsText(months: Months, rulebook: Rulebook): Text {
  const [from, through, before] = [months.from, months.through, months.before].map(
    (moment) => moment && monthOfText(moment, rulebook),
  );
  const zh = [
    from && `从${from.zh}起`,
    through && `到${through.zh}止（含这个月）`,
    before && `到${before.zh}的前一个月止`,
  ];
  const en = [
    from && `from ${from.en}`,
    through && `through ${through.en}`,
    before && `up to the month before ${before.en}`,
  ];
  return { zh: zh.filter(Boolean).join('，'), en: capital(en.filter(Boolean).join(' ')) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
