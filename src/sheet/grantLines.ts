import type { Grant, MoreLeave, Schedule, Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { conditionLine } from './conditionLine.ts';
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
    case 'leave':
      return [
        { says: { zh: '休假', en: 'Time off work' } },
        ...grant.more.map((part) => moreLeaveLine(part, rulebook)),
      ];
    case 'loan':
    case 'priority':
    case 'service':
      return [{ says: grant.what }];
    default:
      return unreachable(grant);
  }
}

/** Days on top of a leave: those counted from the answers with what is counted, the others as the certificate's. */
function moreLeaveLine({ says, days: { name }, perFurther }: MoreLeave, rulebook: Rulebook): SheetLine {
  return perFurther
    ? {
        says: {
          zh: `${says.zh}，加上“${name.zh}”：按回答来数，第一个不算`,
          en: `“${name.en}” ${says.en}: counted from the answers, the first left out`,
        },
        parts: [conditionLine(perFurther.where, rulebook)],
      }
    : {
        says: {
          zh: `${says.zh}，加上“${name.zh}”：凭证明，不问家庭，不算在内`,
          en: `“${name.en}” ${says.en}: by certificate, never asked and not counted`,
        },
      };
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
