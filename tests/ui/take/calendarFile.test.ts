import { expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../../src/ui/take/calendarFile.ts';

const entry: CalendarEntry = {
  id: '0123456789abcdef',
  day: '2026-12-31',
  title: '申请育儿补贴（2026年）',
  details: ['去哪里：支付宝或微信搜索“育儿补贴”小程序；第二年起信息没变的，一键续领', 'a, b; c\\d'],
  reminders: [
    { days: 7, says: '还有7天' },
    { days: 1, says: '还有1天' },
  ],
};

const file = calendarFile([entry], '您家的结果', '2026-11-24');
/** Lines as a calendar reads them: what was folded is one line again. */
const lines = file.replace(/\r\n /g, '').split('\r\n');

test('every line ends with CR LF and is 75 bytes long at most, and no letter is torn', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const raw = file.split('\r\n');
  expect(raw.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  const lengths = raw.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  // A Chinese letter takes 3 bytes, so a full line falls short of 75 by 2 at most.
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(73);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
});

test('a whole day: its end is the day after, over the turn of the year too', () => {
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DTSTAMP:20261124T000000Z');
  expect(lines).toContain('UID:0123456789abcdef@liuzhou-birth-benefits');
});

test('commas, semicolons, backslashes and line ends are escaped; Chinese ones need not be', () => {
  expect(lines).toContain(
    String.raw`DESCRIPTION:去哪里：支付宝或微信搜索“育儿补贴”小程序；第二年起信息没变的，一键续领\na\, b\; c\\d`,
  );
  expect(lines).toContain('SUMMARY:申请育儿补贴（2026年）');
});

test('reminders at nine in the morning, 7 days and 1 day before', () => {
  // Midnight of the day less 6 days and 15 hours is nine o’clock seven days before.
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
  expect(lines.filter((line) => line === 'BEGIN:VALARM').length).toBe(2);
});

test('what is begun is ended, in the right order', () => {
  expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'BEGIN:VALARM',
    'END:VALARM',
    'BEGIN:VALARM',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  expect(lines.slice(0, 3)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//liuzhou-birth-benefits//zh//',
  ]);
});
