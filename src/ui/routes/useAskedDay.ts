import { isCalendarDate } from '../../engine/calendar.ts';
import { useQuery } from './useQuery.ts';

/** The day that the address asks about, as in `#/?asOf=2026-11-24`. */
export function useAskedDay(): string | undefined {
  const day = useQuery().get('asOf');
  return day !== null && isCalendarDate(day) ? day : undefined;
}
