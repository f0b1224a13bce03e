import type { Text } from './text.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar date in words: 2026年11月24日 · 24 November 2026. */
export function dateText(date: string): Text {
  const [year, month, day] = date.split('-').map(Number);
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${monthNames[(month ?? 1) - 1]} ${year}` };
}

/** A day of every year in words: 6月30日 · 30 June. */
export function dayOfYearText(dayOfYear: string): Text {
  const [month, day] = dayOfYear.split('-').map(Number);
  return { zh: `${month}月${day}日`, en: `${day} ${monthNames[(month ?? 1) - 1]}` };
}

/** The month of a day in words, without its year: 11月 · November. */
export function monthOfYearText(date: string): Text {
  const month = Number(date.slice(5, 7));
  return { zh: `${month}月`, en: monthNames[month - 1] ?? '' };
}

/** A calendar month in words, from any day in it: 2026年11月 · November 2026. */
export function monthText(date: string): Text {
  const [year, month] = date.split('-').map(Number);
  return { zh: `${year}年${month}月`, en: `${monthNames[(month ?? 1) - 1]} ${year}` };
}
