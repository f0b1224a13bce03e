import type { Member } from '#dsl';
import { emptySeat, seatOne, type Seat, type SeatPlan } from './seat.ts';

/** Everybody of a kind. While their list is untold, one of whom nothing is known stands for whoever may be on it. */
export type Row = { readonly told: boolean; readonly seats: readonly Seat[] };

/** Seats the members of one household after another: new seats for each would cost more than judging it. */
export function rowFor(plan: SeatPlan): (members: readonly Member[] | undefined) => Row {
  const kept: Seat[] = [];
  return (members) => ({
    told: members !== undefined,
    seats: (members ?? [somebody]).map((member, i) => {
      const seat = (kept[i] ??= emptySeat(plan));
      seatOne(member.id, member, seat);
      return seat;
    }),
  });
}

const somebody: Member = { id: '' };
