import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  endOfYear,
  firstOnOrAfter,
  monthOf,
  readDate,
} from '../../src/compiled/packedDate.ts';
import * as calendar from '../../src/engine/calendar.ts';

const anyDate = fc.nat(80_000).map((days) => calendar.addDays('1899-12-01', days));

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['1977-11-24', 49, '2026-11-24'],
  ['2026-03-31', -1, '2025-03-31'],
])('%s plus %i years is %s', (date, years, expected) => {
  expect(addYears(readDate(date), years)).toBe(readDate(expected));
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-12-24', 1, '2027-01-24'],
  ['2026-01-31', -1, '2025-12-31'],
])('%s plus %i months is %s', (date, months, expected) => {
  expect(addMonths(readDate(date), months)).toBe(readDate(expected));
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2000-03-01', -1, '2000-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-11-24', 365, '2027-11-24'],
  ['2026-11-24', -28, '2026-10-27'],
])('%s plus %i days is %s', (date, days, expected) => {
  expect(addDays(readDate(date), days)).toBe(readDate(expected));
});

test.each([
  ['2026-09-01', '2026-09-01'],
  ['2026-09-02', '2027-09-01'],
  ['2024-02-29', '2024-09-01'],
])('the first 1 September from %s on is %s', (date, expected) => {
  expect(firstOnOrAfter(readDate('2000-09-01'), readDate(date))).toBe(readDate(expected));
});

test('the year ends on 31 December', () => {
  expect(endOfYear(readDate('2024-02-29'))).toBe(readDate('2024-12-31'));
});

test('dates and months come in the order of the calendar', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(readDate(a) - readDate(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      const months = calendar.monthIndex(a) - calendar.monthIndex(b);
      expect(Math.sign(monthOf(readDate(a)) - monthOf(readDate(b)))).toBe(Math.sign(months));
    }),
  );
});

test('both calendars of the program agree', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, n) => {
      expect(addDays(readDate(date), n)).toBe(readDate(calendar.addDays(date, n)));
      expect(addMonths(readDate(date), n)).toBe(readDate(calendar.addMonths(date, n)));
      expect(addYears(readDate(date), n % 100)).toBe(readDate(calendar.addYears(date, n % 100)));
    }),
    { numRuns: 2000 },
  );
});
