import { dateText, dayOfYearText, type ChoiceFact, type Condition, type Months, type Moment } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { citationLine } from './citationLine.ts';

/**
 * A condition as a policy officer reads it: nested Markdown lines in Chinese, one for each word of the rule. Nothing is
 * said that the condition does not say.
 */
export function conditionLines(condition: Condition, rulebook: Rulebook, depth = 0): string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}- ${text}`;
  const inside = (parts: readonly Condition[]): string[] =>
    parts.flatMap((part) => conditionLines(part, rulebook, depth + 1));
  const name = (factId: string): string => rulebook.fact(factId).name.zh;
  switch (condition.op) {
    case 'is':
      return [line(`${name(condition.fact)}：${optionText(rulebook, condition.fact, condition.value)}`)];
    case 'oneOf': {
      const options = condition.values.map((value) => optionText(rulebook, condition.fact, value));
      return [line(`${name(condition.fact)}：${options.join('、')}（其中一种）`)];
    }
    case 'onOrAfter':
      return [line(`${name(condition.fact)}在${dateText(condition.date).zh}当天或以后`)];
    case 'before':
      return [line(`${name(condition.fact)}在${dateText(condition.date).zh}以前（不含当天）`)];
    case 'reached':
      return [
        line(
          condition.years === 0
            ? `${name(condition.fact)}已经到了（含当天）`
            : `从${name(condition.fact)}算起满${condition.years}年（含满的当天）`,
        ),
      ];
    case 'reachedMonths':
      return [line(`从${name(condition.fact)}算起${countText(condition.months, '个月')}`)];
    case 'reachedDays':
      return [line(`从${name(condition.fact)}算起${countText(condition.days, '天')}`)];
    case 'duringMonths':
      return [line(monthsText(condition, rulebook))];
    case 'atLeast':
    case 'below': {
      const who = { child: '孩子', parent: '家长' }[condition.left.of];
      const many = condition.op === 'atLeast' ? `至少${condition.right}个` : `少于${condition.right}个`;
      return [line(`符合下列情形的${who}${many}：`), ...inside([condition.left.where])];
    }
    case 'all':
      return [line('以下都要符合：'), ...inside(condition.of)];
    case 'any':
      return [line('以下有一项就可以：'), ...inside(condition.of)];
    case 'not':
      return [line('不是以下情形：'), ...inside([condition.of])];
    case 'clause':
      return [
        line(`**${condition.says.zh}**`),
        `${'  '.repeat(depth + 1)}- ${citationLine(condition.source, rulebook)}`,
        ...inside([condition.of]),
      ];
    case 'unsettled': {
      const office = rulebook.office(condition.ask);
      return [
        line(`文件没有写明，不下结论：${condition.question.zh}（问${office.name.zh} ${office.hotline}）`),
      ];
    }
    default:
      return unreachable(condition);
  }
}

/** A time after a day, or before it where the number is negative. */
const countText = (count: number, unit: string): string =>
  count < 0 ? `往前${-count}${unit}的那天已经到了` : `满${count}${unit}（含满的当天）`;

function optionText(rulebook: Rulebook, factId: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '不是';
  return (rulebook.fact(factId) as ChoiceFact).options[value]?.zh ?? value;
}

function monthsText({ from, through, before }: Months, rulebook: Rulebook): string {
  const month = (moment: Moment): string => `${momentText(moment, rulebook)}所在的月份`;
  return [
    from && `从${month(from)}起`,
    through && `到${month(through)}止（含这个月）`,
    before && `到${month(before)}的前一个月止`,
  ]
    .filter(Boolean)
    .join('，');
}

/** A day as the law names it: 出生日期满3年的那天. */
export function momentText(moment: Moment, rulebook: Rulebook): string {
  switch (moment.op) {
    case 'on':
      return dateText(moment.date).zh;
    case 'dayOf':
      return rulebook.fact(moment.fact).name.zh;
    case 'yearsAfter':
      return `${momentText(moment.of, rulebook)}满${moment.years}年的那天`;
    case 'monthsAfter':
      return `${momentText(moment.of, rulebook)}满${moment.months}个月的那天`;
    case 'daysAfter': {
      const { days } = moment;
      return `${momentText(moment.of, rulebook)}${days < 0 ? `以前的第${-days}天` : `以后的第${days}天`}`;
    }
    case 'firstOnOrAfter':
      return `${momentText(moment.of, rulebook)}起遇到的第一个${dayOfYearText(moment.day).zh}`;
    case 'endOfYear':
      return `${momentText(moment.of, rulebook)}那一年的12月31日`;
    default:
      return unreachable(moment);
  }
}
