import type { Answers, Condition, Household, Member } from '#dsl';
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
  /** The same with each member of a list in question in turn, once that was asked for. */
  eachParent: readonly Situation[] | undefined;
  eachChild: readonly Situation[] | undefined;
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
  truths: Map<Condition, TruthLine> | undefined;
};

/** A family before anybody of it is in question. While a list is untold, somebody sits for whoever may be on it. */
export const situationOf = (rulebook: Rulebook, household: Household, asOf: string): Situation =>
  inQuestion(undefined, undefined, {
    rulebook,
    household,
    asOf,
    family: seatFor('family', household.family, rulebook.blanks.family),
    parents: seatsFor(household.parents, rulebook.blanks.parent),
    children: seatsFor(household.children, rulebook.blanks.child),
  });

type Everybody = Pick<Situation, 'rulebook' | 'household' | 'asOf' | 'family' | 'parents' | 'children'>;

/** Named one by one: objects made in one place in one way are read faster. */
const inQuestion = (parent: Seat | undefined, child: Seat | undefined, everybody: Everybody): Situation => ({
  rulebook: everybody.rulebook,
  household: everybody.household,
  asOf: everybody.asOf,
  family: everybody.family,
  parents: everybody.parents,
  children: everybody.children,
  parent,
  child,
  eachParent: undefined,
  eachChild: undefined,
});

const seatFor = (id: string, answers: Answers, blanks: readonly undefined[]): Seat => ({
  id,
  answers,
  readings: blanks.slice(),
  days: blanks.slice(),
  truths: undefined,
});

const seatsFor = (members: readonly Member[] = [somebody], blanks: readonly undefined[]): readonly Seat[] =>
  members.map((member) => seatFor(member.id, member, blanks));

/** The situation with each member of a list in question in turn; while the list is untold, with somebody. */
export function eachInTurn(of: 'child' | 'parent', situation: Situation): readonly Situation[] {
  const { parents, parent, children, child } = situation;
  return of === 'child'
    ? (situation.eachChild ??= children.map((each) => inQuestion(parent, each, situation)))
    : (situation.eachParent ??= parents.map((each) => inQuestion(each, child, situation)));
}

/** Each member who was told of, in question in turn, with the id. */
export const eachMember = (
  of: 'child' | 'parent',
  situation: Situation,
): readonly { readonly subject: string; readonly situation: Situation }[] =>
  eachInTurn(of, situation).flatMap((theirs) => {
    const { id, answers } = theirs[of]!;
    return answers === somebody ? [] : [{ subject: id, situation: theirs }];
  });

/** The family, or the parent or child in question, whose answer to a fact is meant. */
export function seatOf({ of, key }: Column, situation: Situation): Seat {
  const { family, parent, child } = situation;
  const seat = of === 'child' ? child : of === 'parent' ? parent : family;
  if (seat === undefined) throw new ReferenceError(`"${of}.${key}" is read where no ${of} is in question`);
  return seat;
}
