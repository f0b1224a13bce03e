import type { Answer, Answers } from '#dsl';
import type { Day } from './day.ts';
import { readDate, type PackedDate } from './packedDate.ts';
import type { Truth } from './truth.ts';
import type { SeatPlan } from './workshop.ts';

/** The answers about a family or one of its members, each in its slot, and what has been worked out from them. */
export type Seat = {
  id: string;
  readonly values: (Answer | undefined)[];
  /** 0 where not answered. */
  readonly dates: PackedDate[];
  readonly days: (Day | undefined)[];
  /** 0 where not worked out yet. */
  readonly truths: Truth[];
};

export const emptySeat = (plan: SeatPlan): Seat => ({
  id: '',
  values: plan.values.map(() => null),
  dates: plan.dates.map(() => 0),
  days: Array.from({ length: plan.days }, () => undefined),
  truths: Array.from({ length: plan.truths }, () => 0),
});

/** Seats someone; whatever was known of the one before is forgotten. */
export function seatOne(id: string, answers: Answers, seat: Seat, { values, dates }: SeatPlan): void {
  seat.id = id;
  values.forEach((key, slot) => {
    seat.values[slot] = answers[key];
  });
  dates.forEach((key, slot) => {
    const date = answers[key];
    seat.dates[slot] = typeof date === 'string' ? readDate(date) : 0;
  });
  seat.days.fill(undefined);
  seat.truths.fill(0);
}
