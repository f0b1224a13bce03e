import {
  keyOf,
  listOf,
  subjectOf,
  withAnswer,
  type Answer,
  type FactRef,
  type Household,
  type Member,
} from '#dsl';
import { readFact } from '../engine/reading.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { eachMember, situationOf, type Situation } from '../engine/situation.ts';
import { isList, wishOf, type Wish } from './wish.ts';

/** What has been told on the way so far, and what the chosen topics still want to know. Telling more makes another one. */
export type Ledger = {
  readonly household: Household;
  readonly wants: (ref: FactRef) => boolean;
  readonly tell: (ref: FactRef, answer: Answer) => Ledger;
  readonly tellList: (kind: 'parent' | 'child', members: readonly Member[]) => Ledger;
};

/** The ledger in which nothing has been told yet. */
export function openLedger(rulebook: Rulebook, topics: readonly string[], asOf: string): Ledger {
  const last = opened.get(rulebook);
  if (last?.asOf === asOf && last.topics.join() === topics.join()) return last.ledger;
  const wishes = rulebook.pack.benefits
    .filter((benefit) => benefit.topics.some((topic) => topics.includes(topic)))
    .map((benefit) => wishOf(benefit, rulebook));
  const ledger = ledgerOf(situationOf(rulebook, { family: {} }, asOf), wishes);
  opened.set(rulebook, { topics, asOf, ledger });
  return ledger;
}

/** The last one opened: the next walk nearly always begins as the last one did, and goes along the same ledgers. */
const opened = new WeakMap<
  Rulebook,
  { readonly topics: readonly string[]; readonly asOf: string; readonly ledger: Ledger }
>();

function ledgerOf(situation: Situation, wishes: readonly Wish[]): Ledger {
  const { rulebook, household, asOf } = situation;
  let next: { readonly said: string; readonly ledger: Ledger } | undefined;

  /** The same answer leads to the same ledger, so a walk pays only for what is new since the last one. */
  const after = (told: FactRef, answer: Answer | readonly Member[], then: () => Household): Ledger => {
    const said = JSON.stringify([told, answer]);
    if (next?.said !== said) {
      const ledger = ledgerOf(
        situationOf(rulebook, then(), asOf),
        wishes.map((wish) => wish.after(told)),
      );
      next = { said, ledger };
    }
    return next.ledger;
  };

  return {
    household,
    wants: (ref) => isOpen(ref, situation) && wishes.some((wish) => wish.isFor(ref, situation)),
    tell: (ref, answer) =>
      after(ref, answer, () => withAnswer(household, ref.subject, keyOf(ref.fact), answer)),
    tellList: (kind, members) =>
      after({ fact: listOf[kind], subject: 'family' }, members, () => ({
        ...household,
        [listOf[kind]]: members,
      })),
  };
}

/** Nobody wants what does not apply to a member, or hangs on another answer first. */
function isOpen({ fact, subject }: FactRef, situation: Situation): boolean {
  if (isList(fact)) return true;
  const kind = subjectOf(fact);
  if (kind === 'family') return readFact(fact, situation).kind === 'unanswered';
  const member = eachMember(kind, situation).find(({ subject: id }) => id === subject);
  return member !== undefined && readFact(fact, member.situation).kind === 'unanswered';
}
