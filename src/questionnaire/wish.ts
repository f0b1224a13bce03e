import { listOf, type Benefit, type FactRef } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Situation } from '../engine/situation.ts';
import { factsThatCount, wantedFacts } from '../engine/wantedFacts.ts';

/** What one benefit wants to know, worked out as far as somebody asks. */
export type Wish = {
  readonly isFor: (ref: FactRef, situation: Situation) => boolean;
  /** The wish once a fact has been told. */
  readonly after: (told: FactRef) => Wish;
};

/** The wish of a benefit while nothing that counts for it has been told. */
export function wishOf(benefit: Benefit, rulebook: Rulebook): Wish {
  const counting = factsThatCount(benefit, rulebook);
  const names = ({ fact }: FactRef): boolean => isList(fact) || counting.has(fact);
  const freshWish = (): Wish => {
    const found = new Set<string>();
    let search: Iterator<readonly FactRef[]> | undefined;
    let isComplete = false;
    const wish: Wish = {
      isFor: (ref, situation) => {
        if (!names(ref)) return false;
        search ??= wantedFacts(benefit, situation);
        while (!isComplete && !found.has(nameOf(ref))) {
          const { done = false, value } = search.next();
          if (done) isComplete = true;
          else for (const one of value) found.add(nameOf(one));
        }
        return found.has(nameOf(ref));
      },
      // Only a benefit that wanted the fact can want something else once it is told.
      after: (told) => (names(told) && (!isComplete || found.has(nameOf(told))) ? freshWish() : wish),
    };
    return wish;
  };
  return freshWish();
}

const nameOf = ({ fact, subject }: FactRef): string => `${fact} of ${subject}`;

/** Whether a fact stands for a list of members, which counts for every benefit. */
export const isList = (fact: string): boolean => fact === listOf.parent || fact === listOf.child;
