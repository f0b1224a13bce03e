import { expect, test } from 'vitest';
import { dateText, dayOfYearText, monthOfYearText, monthText } from '../../src/dsl/dateText.ts';

test.each([
  ['2026-01-05', '2026年1月5日', '5 January 2026'],
  ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ['2026-03-31', '2026年3月31日', '31 March 2026'],
  ['2026-12-24', '2026年12月24日', '24 December 2026'],
])('the day %s is written %s, %s', (date, zh, en) => {
  expect(dateText(date)).toEqual({ zh, en });
});

test.each([
  ['06-30', '6月30日', '30 June'],
  ['09-01', '9月1日', '1 September'],
  ['12-01', '12月1日', '1 December'],
])('%s of every year is written %s, %s', (day, zh, en) => {
  expect(dayOfYearText(day)).toEqual({ zh, en });
});

test.each([
  ['2026-04-30', '4月', 'April', '2026年4月', 'April 2026'],
  ['2026-05-01', '5月', 'May', '2026年5月', 'May 2026'],
  ['2026-07-15', '7月', 'July', '2026年7月', 'July 2026'],
  ['2025-08-31', '8月', 'August', '2025年8月', 'August 2025'],
  ['2025-10-01', '10月', 'October', '2025年10月', 'October 2025'],
  ['2025-11-24', '11月', 'November', '2025年11月', 'November 2025'],
])('the month of %s is written %s, %s, and with its year %s, %s', (date, zh, en, zhYear, enYear) => {
  expect(monthOfYearText(date)).toEqual({ zh, en });
  expect(monthText(date)).toEqual({ zh: zhYear, en: enYear });
});
