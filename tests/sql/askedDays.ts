import type { Pack } from '#dsl';
import { previousDay } from '../../src/engine/calendar.ts';
import { daysInForce } from './turns.ts';

/** Month ends, leap days and the days between years, on which counting goes wrong most easily. */
const awkwardDays = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2025-03-01',
  '2026-06-30',
  '2026-07-01',
  '2026-08-31',
  '2026-11-24',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
  '2031-03-31',
];

/** The days that the proof asks about: those, and each day on which a rule or a number begins, with the day before. */
export function askedDays(pack: Pack): readonly string[] {
  const begins = daysInForce(pack).flatMap((day) => [previousDay(day), day]);
  return [...new Set([...awkwardDays, ...begins])].sort();
}
