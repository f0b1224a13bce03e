import type { Grant, Schedule, Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { momentText, monthOfText } from './momentText.ts';
import type { SheetLine } from './sheetLine.ts';

/** What a benefit consists of. */
export function grantLines(grant: Grant, rulebook: Rulebook): readonly SheetLine[] {
  switch (grant.kind) {
    case 'deduction':
      return [
        {
          says: {
            zh: '从应纳税所得额里扣除，不是发钱；碰到的月份都算整月',
            en: 'Taken off taxable income, not paid out; any month that is touched counts whole',
          },
        },
        ...(grant.sharing ? [{ says: sharesText(grant.sharing.shares), source: grant.sharing.source }] : []),
      ];
    case 'cash':
      return [{ says: { zh: '发放现金', en: 'Money is paid' } }];
    case 'payments':
      return [{ says: scheduleText(grant.schedule, rulebook), source: grant.source }];
    case 'loan':
    case 'priority':
    case 'service':
      return [{ says: grant.what }];
    default:
      return unreachable(grant);
  }
}

function sharesText(shares: readonly (readonly number[])[]): Text {
  const ways = shares.map((way) => way.map((percent) => `${percent}%`).join(' + '));
  return {
    zh: `分法：${ways.join('，或 ')}，每个孩子分别选`,
    en: `Shares: ${ways.join(', or ')}, chosen for each child by itself`,
  };
}

function scheduleText(schedule: Schedule, rulebook: Rulebook): Text {
  if (schedule.op === 'monthsOfYear') {
    const from = monthOfText(schedule.from, rulebook);
    const through = monthOfText(schedule.through, rulebook);
    return {
      zh: `从${from.zh}，到${through.zh}，按每个自然年的月数发放`,
      en: `From ${from.en} through ${through.en}, paid by the months of each calendar year`,
    };
  }
  const from = momentText(schedule.from, rulebook);
  const years = schedule.firstWithin + 1;
  return {
    zh: `连续${schedule.times}年，每年一次；第一次在${from.zh}当年起${years}年内申请`,
    en: `Once a year, ${schedule.times} years in a row, the first applied for within ${years} calendar years from that of ${from.en}`,
  };
}
