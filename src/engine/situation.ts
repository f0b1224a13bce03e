import { membersOf, type Answers, type Condition, type Household, type Member } from '#dsl';
import type { Day } from './moments.ts';
import type { Reading } from './reading.ts';
import type { Column, Rulebook } from './rulebook.ts';
import { somebody } from './truth.ts';
import type { TruthLine } from './truthLine.ts';

/**
 * What a condition is asked about: a family as it stands on `asOf`, and the parent or child in question.
 * Answers speak of `asOf`; only dates move with the day a condition is evaluated at.
 */
export type Situation = {
  readonly rulebook: Rulebook;
  readonly household: Household;
  readonly asOf: string;
  readonly family: Seat;
  readonly parents: readonly Seat[];
  readonly children: readonly Seat[];
  readonly parent: Seat | undefined;
  readonly child: Seat | undefined;
  /** The same with each member of a list in question in turn, as far as that was asked for. */
  readonly inTurn: { parent?: readonly Situation[]; child?: readonly Situation[] };
};

/**
 * A family, parent or child, with what has been worked out from the answers on `asOf`: benefits share whole clauses and
 * read the same facts, and each is worked out once.
 */
export type Seat = {
  /** The member's id, or "family". */
  readonly id: string;
  readonly answers: Answers;
  /** By the fact's column. A day that does not apply is `null`. */
  readonly readings: (Reading | undefined)[];
  readonly days: (Day | null | undefined)[];
  readonly truths: Map<Condition, TruthLine>;
};

/** A family before anybody of it is in question. While a list is untold, somebody sits for whoever may be on it. */
export const situationOf = (rulebook: Rulebook, household: Household, asOf: string): Situation => ({
  rulebook,
  household,
  asOf,
  family: seatFor('family', household.family),
  parents: seatsFor(membersOf(household, 'parent')),
  children: seatsFor(membersOf(household, 'child')),
  parent: undefined,
  child: undefined,
  inTurn: {},
});

const seatFor = (id: string, answers: Answers): Seat => ({
  id,
  answers,
  readings: [],
  days: [],
  truths: new Map(),
});

const seatsFor = (members: readonly Member[] = [somebody]): readonly Seat[] =>
  members.map((member) => seatFor(member.id, member));

/** The situation with each member of a list in question in turn; while the list is untold, with somebody. */
export const eachInTurn = (of: 'child' | 'parent', situation: Situation): readonly Situation[] =>
  (situation.inTurn[of] ??=
    of === 'child'
      ? situation.children.map((child) => ({ ...situation, child, inTurn: {} }))
      : situation.parents.map((parent) => ({ ...situation, parent, inTurn: {} })));

/** Each member who was told of, in question in turn, with the id. */
export const eachMember = (
  of: 'child' | 'parent',
  situation: Situation,
): readonly { readonly subject: string; readonly situation: Situation }[] =>
  eachInTurn(of, situation).flatMap((theirs) => {
    const seat = theirs[of];
    return seat === undefined || seat.answers === somebody ? [] : [{ subject: seat.id, situation: theirs }];
  });

/** The family, or the parent or child in question, whose answer to a fact is meant. */
export function seatOf({ of, key }: Column, situation: Situation): Seat {
  const seat = situation[of];
  if (seat === undefined) throw new ReferenceError(`"${of}.${key}" is read where no ${of} is in question`);
  return seat;
}
