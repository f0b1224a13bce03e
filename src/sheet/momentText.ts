import { dateText, dayOfYearText, type Moment, type Text } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';

/** A day as the law names it: 出生日期满3年的那天. */
export function momentText(moment: Moment, rulebook: Rulebook): Text {
  switch (moment.op) {
    case 'on':
      return dateText(moment.date);
    case 'dayOf': {
      const { zh, en } = rulebook.fact(moment.fact).name;
      return { zh, en: `the ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
    }
    case 'yearsAfter': {
      const day = momentText(moment.of, rulebook);
      return {
        zh: `${day.zh}满${moment.years}年的那天`,
        en: `the day ${moment.years} ${moment.years === 1 ? 'year' : 'years'} after ${day.en}`,
      };
    }
    case 'monthsAfter': {
      const day = momentText(moment.of, rulebook);
      return {
        zh: `${day.zh}满${moment.months}个月的那天`,
        en: `the day ${moment.months} ${moment.months === 1 ? 'month' : 'months'} after ${day.en}`,
      };
    }
    case 'daysAfter': {
      const day = momentText(moment.of, rulebook);
      const days = Math.abs(moment.days);
      const [zh, en] = moment.days < 0 ? ['以前', 'before'] : ['以后', 'after'];
      return {
        zh: `${day.zh}${zh}的第${days}天`,
        en: `the day ${days} ${days === 1 ? 'day' : 'days'} ${en} ${day.en}`,
      };
    }
    case 'firstOnOrAfter': {
      const day = momentText(moment.of, rulebook);
      const date = dayOfYearText(moment.day);
      return { zh: `${day.zh}起遇到的第一个${date.zh}`, en: `the first ${date.en} from ${day.en} on` };
    }
    case 'endOfYear': {
      const day = momentText(moment.of, rulebook);
      return { zh: `${day.zh}那一年的12月31日`, en: `31 December of the year of ${day.en}` };
    }
    default:
      return unreachable(moment);
  }
}

/** The calendar month in which a day lies. */
export function monthOfText(moment: Moment, rulebook: Rulebook): Text {
  const day = momentText(moment, rulebook);
  return { zh: `${day.zh}所在的月份`, en: `the month of ${day.en}` };
}
