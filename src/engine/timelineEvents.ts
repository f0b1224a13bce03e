import { compareDays } from './calendar.ts';
import type { FamilyTask, LifeTimeline, SchoolStart, TimelineRow } from './lifeTimeline.ts';

/** One thing that happens on a day still to come. `due` is the last day of a task. */
export type TimelineEvent = { readonly day: string; readonly estimated: boolean } & (
  | { readonly kind: 'starts' | 'ends'; readonly row: TimelineRow }
  | { readonly kind: 'due'; readonly task: FamilyTask }
  | { readonly kind: 'school'; readonly start: SchoolStart }
);

/** What a timeline draws, in order of days from the day asked about on. Days not known are not in it. */
export function timelineEvents({ asOf, rows, tasks, schoolStarts }: LifeTimeline): TimelineEvent[] {
  const ofClaims = rows.flatMap((row) =>
    row.claims.flatMap(({ verdict, from, through, starts, ends, startEstimated, endEstimated }) => {
      if (verdict !== 'entitled') return [];
      const events: TimelineEvent[] = [];
      if (from > asOf && starts !== 'open')
        events.push({ kind: 'starts', day: from, estimated: startEstimated, row });
      // The last day to act is told already where it is the last day of the claim too.
      const isDue = row.deadlines.some(({ by }) => by === through);
      if (through !== undefined && through >= asOf && ends === 'known' && !isDue)
        events.push({ kind: 'ends', day: through, estimated: endEstimated, row });
      return events;
    }),
  );
  const events: TimelineEvent[] = [
    ...ofClaims,
    ...tasks
      .filter(({ state }) => state !== 'past')
      .map((task): TimelineEvent => ({ kind: 'due', day: task.by, estimated: task.estimated, task })),
    ...schoolStarts.map((start): TimelineEvent => ({
      kind: 'school',
      day: start.day,
      estimated: start.estimated,
      start,
    })),
  ];
  return events.sort((a, b) => compareDays(a.day, b.day));
}
