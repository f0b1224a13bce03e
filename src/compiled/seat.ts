import type { Answers } from '#dsl';
import type { Day } from './day.ts';

/** A family or one of its members: what was said of them, and what has been worked out from it. */
export type Seat = {
  id: string;
  answers: Answers;
  readonly days: (Day | undefined)[];
  /** By cell, each with the stamp of the household it was worked out for. */
  readonly truths: number[];
};

/** How many days and truths are kept of a family, a parent, a child. */
export type SeatPlan = { days: number; truths: number };

export const emptySeat = (plan: SeatPlan): Seat => ({
  id: '',
  answers: {},
  days: Array.from({ length: plan.days }, () => undefined),
  truths: Array.from({ length: plan.truths }, () => 0),
});

/** Seats someone new. */
export function seatOne(id: string, answers: Answers, seat: Seat): void {
  seat.id = id;
  seat.answers = answers;
  for (let slot = 0; slot < seat.days.length; slot++) seat.days[slot] = undefined;
}
