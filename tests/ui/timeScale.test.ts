import { expect, test } from 'vitest';
import { timeScale } from '../../src/ui/timeline/timeScale.ts';

test('days lie on the axis in proportion, and beyond it at its ends', () => {
  // 400 days, both ends included: 30 of November to 2027-12-05 after 1 November 2026.
  const { percent, years } = timeScale({ from: '2026-11-01', through: '2027-12-05' });
  expect(percent('2026-11-01')).toBe(0);
  expect(percent('2026-11-21')).toBe(5);
  expect(percent('2027-12-06')).toBe(100);
  expect(percent('2020-01-01')).toBe(0);
  expect(percent('2040-01-01')).toBe(100);
  // 61 days after 1 November.
  expect(years).toEqual([{ year: 2027, at: 15.25 }]);
});
