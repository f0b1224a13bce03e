/**
 * A calendar date as one whole number, year · 512 + month · 32 + day: two of them compare like the dates they stand
 * for, and adding years or months needs no counting of days.
 */
export type PackedDate = number;

const pack = (year: number, month: number, day: number): PackedDate => (year << 9) | (month << 5) | day;
const yearIn = (date: PackedDate): number => date >> 9;
const monthIn = (date: PackedDate): number => (date >> 5) & 15;
const dayIn = (date: PackedDate): number => date & 31;

/** Reads `2024-02-29`, a date already known to exist. */
export function readDate(iso: string): PackedDate {
  const digit = (i: number): number => iso.charCodeAt(i) - 48;
  return pack(
    digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    digit(5) * 10 + digit(6),
    digit(8) * 10 + digit(9),
  );
}

/** Calendar months in order, whole numbers without gaps only within a year. Good for comparing, not for counting. */
export const monthOf = (date: PackedDate): number => date >> 5;

export const endOfYear = (date: PackedDate): PackedDate => pack(yearIn(date), 12, 31);

/** The same day some years later or earlier; 29 February becomes the last day of February (民法典 art. 202 by analogy). */
export function addYears(date: PackedDate, years: number): PackedDate {
  const sameDay = date + pack(years, 0, 0);
  return (date & 511) === leapDay && !isLeap(yearIn(sameDay)) ? sameDay - 1 : sameDay;
}

const leapDay = pack(0, 2, 29);

/** The same day some months later or earlier; where the month is too short, its last day. */
export function addMonths(date: PackedDate, months: number): PackedDate {
  const index = yearIn(date) * 12 + monthIn(date) - 1 + months;
  return inMonth(Math.floor(index / 12), (index % 12) + 1, dayIn(date));
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: PackedDate, days: number): PackedDate {
  let [year, month] = [yearIn(date), monthIn(date)];
  let day = dayIn(date) + days;
  while (day < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    day += daysIn(year, month);
  }
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return pack(year, month, day);
}

/** The first day with the month and day of `dayOfYear` from a date on, the date itself included. */
export function firstOnOrAfter(dayOfYear: PackedDate, date: PackedDate): PackedDate {
  const thisYear = pack(yearIn(date), monthIn(dayOfYear), dayIn(dayOfYear));
  return thisYear >= date ? thisYear : addYears(thisYear, 1);
}

const inMonth = (year: number, month: number, day: number): PackedDate =>
  pack(year, month, day > 28 ? Math.min(day, daysIn(year, month)) : day);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  // 31 days in the odd months up to July and in the even ones from August.
  return 30 + ((month + (month >> 3)) & 1);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
