import { membersOf, subjectOf, type Answers, type Condition, type Household, type Member } from '#dsl';
import type { Edge } from './edges.ts';
import type { Finding } from './evaluate.ts';
import type { Day } from './moments.ts';
import type { Reach } from './reach.ts';
import type { Reading } from './reading.ts';
import type { Rulebook } from './rulebook.ts';
import { somebody, type Truth } from './truth.ts';
import type { TurningDays } from './turningDays.ts';

/**
 * What a condition is asked about: a family as it stands on `asOf`, and the parent or child in question.
 * Answers speak of `asOf`; only dates move with the day a condition is evaluated at.
 */
export type Situation = {
  readonly rulebook: Rulebook;
  readonly household: Household;
  readonly asOf: string;
  readonly parent?: Member;
  readonly child?: Member;
  readonly memory: Memory;
};

/**
 * What has been worked out already for this family and this `asOf`. Benefits share whole clauses and read the same
 * facts on many days; each is worked out once.
 */
type Memory = {
  readonly findings: Recall<Condition, Finding>;
  readonly truths: Recall<Condition, Truth>;
  readonly turningDays: Recall<Condition, TurningDays>;
  readonly edges: Recall<Condition, readonly Edge[]>;
  readonly readings: Recall<string, Reading>;
  readonly days: Recall<string, Day | undefined>;
};
type Recall<Of, Result> = Map<Of, Map<string, Result>>;

export const situationOf = (rulebook: Rulebook, household: Household, asOf: string): Situation => ({
  rulebook,
  household,
  asOf,
  memory: {
    findings: new Map(),
    truths: new Map(),
    turningDays: new Map(),
    edges: new Map(),
    readings: new Map(),
    days: new Map(),
  },
});

/** The members in question, as far as a condition depends on them, as a key. */
export const membersKey = (reach: Reach, { parent, child }: Situation): string =>
  `|${reach.parent ? parent?.id : ''}|${reach.child ? child?.id : ''}`;

/** The answers a fact is looked up in, and whose they are. */
export function answersFor(factId: string, situation: Situation): { subject: string; answers: Answers } {
  const kind = subjectOf(factId);
  if (kind === 'family') return { subject: 'family', answers: situation.household.family };
  const member = situation[kind];
  if (member === undefined) throw new ReferenceError(`"${factId}" is read where no ${kind} is in question`);
  return { subject: member.id, answers: member };
}

/** What is remembered of one condition or fact, by the members and the day it was worked out for. */
export function shelf<Of, Result>(memory: Recall<Of, Result>, of: Of): Map<string, Result> {
  const known = memory.get(of);
  if (known !== undefined) return known;
  const fresh = new Map<string, Result>();
  memory.set(of, fresh);
  return fresh;
}

/**
 * The situation with each member of a list in question in turn; while the list is untold, with somebody. Kept, because
 * every count on every day goes through the same members.
 */
export function eachInTurn(of: 'child' | 'parent', situation: Situation): readonly Situation[] {
  const known = turns.get(situation) ?? {};
  turns.set(situation, known);
  known[of] ??= (membersOf(situation.household, of) ?? [somebody]).map((member) => ({
    ...situation,
    [of]: member,
  }));
  return known[of];
}

const turns = new WeakMap<Situation, { child?: readonly Situation[]; parent?: readonly Situation[] }>();
