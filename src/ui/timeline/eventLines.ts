import type { TimelineEvent } from '../../engine/timelineEvents.ts';
import { countsByMonth } from './countsByMonth.ts';

/** Events that one line tells: the same thing happening to the same person on the same day. */
export type EventLine = readonly [TimelineEvent, ...TimelineEvent[]];

/** Whether an event means no more than the month it lies in. */
export const isByMonth = (event: TimelineEvent): boolean =>
  event.kind === 'school' || ('row' in event && countsByMonth(event.row.entitlement.benefit));

/** Beginnings of a day are told together for each person, and so are ends; everything else has a line of its own. */
export function eventLines(events: readonly TimelineEvent[]): EventLine[] {
  const lines = new Map<string, [TimelineEvent, ...TimelineEvent[]]>();
  events.forEach((event, i) => {
    const key =
      'row' in event
        ? [event.kind, event.day, event.row.entitlement.subject, isByMonth(event)].join(' ')
        : String(i);
    const line = lines.get(key);
    if (line) line.push(event);
    else lines.set(key, [event]);
  });
  return [...lines.values()];
}
