import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  daysBetween,
  firstOfNextMonth,
  firstOnOrAfter,
  isCalendarDate,
  lastMovedTo,
  nextDay,
  previousDay,
} from '../../src/engine/calendar.ts';

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 3, '2027-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2023-02-28', 1, '2024-02-28'],
  ['1977-11-24', 49, '2026-11-24'],
  ['0998-11-24', 1, '0999-11-24'],
  ['0999-11-24', 1, '1000-11-24'],
])('%s plus %i years is %s', (date, years, expected) => {
  expect(addYears(date, years)).toBe(expected);
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-12-24', 1, '2027-01-24'],
  ['2026-01-31', -1, '2025-12-31'],
  ['2026-05-24', 24, '2028-05-24'],
  ['1999-08-31', 6, '2000-02-29'],
  ['1899-08-31', 6, '1900-02-28'],
])('%s plus %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2000-02-28', '2000-02-29'],
  ['1900-02-28', '1900-03-01'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s is %s', (day, after) => {
  expect(nextDay(day)).toBe(after);
  expect(previousDay(after)).toBe(day);
});

test('days are counted over years', () => {
  // 2026-11-24 to 2027-11-24 is 365 days; 2027-11-24 to 2028-11-24 passes a 29 February.
  expect(addDays('2026-11-24', 365)).toBe('2027-11-24');
  expect(addDays('2027-11-24', 366)).toBe('2028-11-24');
  expect(addDays('2028-11-24', -366)).toBe('2027-11-24');
});

test.each([
  ['2026-11-24', '2026-12-31', 37],
  ['2026-11-24', '2026-11-24', 0],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-03-01', '2026-11-24', -97],
])('from %s to %s are %i days', (a, b, days) => {
  expect(daysBetween(a, b)).toBe(days);
});

test.each([
  ['2026-09-01', '2026-09-01'],
  ['2026-09-02', '2027-09-01'],
  ['2026-08-31', '2026-09-01'],
  ['2026-02-28', '2026-09-01'],
])('the first 1 September from %s on is %s', (date, expected) => {
  expect(firstOnOrAfter('09-01', date)).toBe(expected);
});

test('days sort by the calendar', () => {
  expect(compareDays('2026-11-24', '2026-12-01')).toBe(-1);
  expect(compareDays('2026-12-01', '2026-11-24')).toBe(1);
  expect(compareDays('2026-12-01', '2026-12-01')).toBe(0);
});

test('a month ends in the next one', () => {
  expect(firstOfNextMonth('2026-12-05')).toBe('2027-01-01');
  expect(firstOfNextMonth('2026-01-31')).toBe('2026-02-01');
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-04-31', false],
  ['2025-4-3', false],
  ['2025-04-00', false],
  ['2025-04-01', true],
  ['2025-04-30', true],
  ['2025-01-31', true],
  ['2025-12-31', true],
  ['2025-04-01T08:00', false],
  ['2025-04-01 or 2025-04-02', false],
  ['', false],
])('whether %s is a day: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

// Worked out on a calendar: the last date from which the step comes no further than the day.
test.each([
  ['3 years', addYears, 3, '2028-06-10', '2025-06-10'],
  ['3 years, whose 29 February ends on the 28th', addYears, 3, '2023-02-28', '2020-02-29'],
  ['1 year, to a 29 February that no date reaches', addYears, 1, '2024-02-29', '2023-02-28'],
  ['1 month, whose 31st ends on the 28th', addMonths, 1, '2025-02-28', '2025-01-31'],
  ['1 month', addMonths, 1, '2025-02-27', '2025-01-27'],
  ['6 months, to a 31st that no date reaches', addMonths, 6, '2026-08-31', '2026-02-28'],
  ['1 month back', addMonths, -1, '2025-02-28', '2025-03-31'],
  ['90 days', addDays, 90, '2026-03-01', '2025-12-01'],
])('%s before a day', (_name, move, by, day, last) => {
  expect(lastMovedTo(day, move, by)).toBe(last);
});
