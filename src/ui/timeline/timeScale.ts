import { daysBetween, nextDay, yearOf } from '../../engine/calendar.ts';
import type { LifeTimeline } from '../../engine/lifeTimeline.ts';

export type TimeScale = {
  /** How far along the axis a day begins, from 0 to 100; days beyond it stop at its ends. */
  readonly percent: (day: string) => number;
  /** The firsts of January on the axis. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

/** Days as places on the axis of a timeline. */
export function timeScale({ from, through }: Pick<LifeTimeline, 'from' | 'through'>): TimeScale {
  const length = daysBetween(from, nextDay(through));
  const percent = (day: string): number => {
    const at = (100 * daysBetween(from, day)) / length;
    return Math.round(100 * Math.min(100, Math.max(0, at))) / 100;
  };
  const years = [];
  for (let year = yearOf(from) + 1; year <= yearOf(through); year++) {
    years.push({ year, at: percent(`${year}-01-01`) });
  }
  return { percent, years };
}
