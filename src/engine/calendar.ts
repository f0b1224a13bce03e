/**
 * Calendar dates as ISO strings (`2024-02-29`), compared as strings. No time of day, no time zone.
 */

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const four = (n: number): string => (n < 1000 ? `${n}`.padStart(4, '0') : `${n}`);
const iso = (year: number, month: number, day: number): string => `${four(year)}-${two(month)}-${two(day)}`;

const digit = (date: string, i: number): number => date.charCodeAt(i) - 48;
const twoDigits = (date: string, i: number): number => digit(date, i) * 10 + digit(date, i + 1);

export const yearOf = (date: string): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);
const monthNumberOf = (date: string): number => twoDigits(date, 5);
const dayNumberOf = (date: string): number => twoDigits(date, 8);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day some years later (or earlier); 29 February becomes the last day of February (民法典 art. 202 by analogy). */
export function addYears(date: string, years: number): string {
  const year = yearOf(date) + years;
  const dayOfYear = date.slice(4);
  return four(year) + (dayOfYear === '-02-29' && !isLeap(year) ? '-02-28' : dayOfYear);
}

/** The same day some months later (or earlier); where the month is too short, its last day. */
export function addMonths(date: string, months: number): string {
  const index = monthIndex(date) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return iso(year, month, Math.min(dayNumberOf(date), daysInMonth(year, month)));
}

/** The first such day of a year (`09-01`) from a date on, the date itself included. */
export function firstOnOrAfter(dayOfYear: string, date: string): string {
  const thisYear = `${date.slice(0, 4)}-${dayOfYear}`;
  return thisYear >= date ? thisYear : addYears(thisYear, 1);
}

/** Days counted from 1 March of the year 0 (proleptic Gregorian), which puts the leap day at a year's end. */
function dayNumber(date: string): number {
  const month = (monthNumberOf(date) + 9) % 12;
  const year = yearOf(date) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((month * 153 + 2) / 5) + dayNumberOf(date);
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  const n = dayNumber(date) + days;
  let year = Math.floor((10_000 * n + 14_780) / 3_652_425);
  const dayOfYear = (y: number): number => n - dayNumber(iso(y, 3, 1));
  if (dayOfYear(year) < 0) year -= 1;
  const rest = dayOfYear(year);
  const month = Math.floor((5 * rest + 2) / 153);
  return iso(
    month > 9 ? year + 1 : year,
    ((month + 2) % 12) + 1,
    rest - Math.floor((month * 153 + 2) / 5) + 1,
  );
}

/** The last date that a move by so many years, months or days takes no further than `day`: it keeps dates in order. */
export function lastMovedTo(day: string, move: (date: string, by: number) => string, by: number): string {
  let last = move(day, -by);
  for (let next = nextDay(last); move(next, by) <= day; next = nextDay(next)) last = next;
  return last;
}

/** How many days later `b` is than `a`; negative when it is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

export const nextDay = (date: string): string => addDays(date, 1);
export const previousDay = (date: string): string => addDays(date, -1);

export const firstOfNextMonth = (date: string): string => nextDay(lastOfMonth(date));
const lastOfMonth = (date: string): string => {
  const [year, month] = [yearOf(date), monthNumberOf(date)];
  return iso(year, month, daysInMonth(year, month));
};
export const firstOfMonth = (date: string): string => `${date.slice(0, 8)}01`;

export const firstOfYear = (date: string): string => `${date.slice(0, 4)}-01-01`;
export const lastOfYear = (date: string): string => `${date.slice(0, 4)}-12-31`;

/** Months since the year 0, to count whole calendar months with. */
export const monthIndex = (date: string): number => yearOf(date) * 12 + monthNumberOf(date) - 1;

/** The order of days, for sorting. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether every year has this day (`06-30`). */
export const isDayOfEveryYear = (dayOfYear: string): boolean => isCalendarDate(`2025-${dayOfYear}`);

/** Whether a text is the ISO form of a day that exists. */
export const isCalendarDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  monthNumberOf(text) >= 1 &&
  monthNumberOf(text) <= 12 &&
  dayNumberOf(text) >= 1 &&
  dayNumberOf(text) <= daysInMonth(yearOf(text), monthNumberOf(text));
