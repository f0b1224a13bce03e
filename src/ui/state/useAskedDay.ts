import { useSearchParams } from 'react-router';
import { isCalendarDate } from '../../engine/calendar.ts';

/** The day that the address asks about, as in `#/?asOf=2026-11-24`. */
export function useAskedDay(): string | undefined {
  const [query] = useSearchParams();
  const day = query.get('asOf');
  return day !== null && isCalendarDate(day) ? day : undefined;
}
