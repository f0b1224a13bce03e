import type { Condition, Verdict } from '#dsl';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { seamsBetween, type Seam } from './gaps.ts';
import { observe, type Observations } from './observe.ts';
import { trialsOf, type Trial } from './trials.ts';
import { unasked } from './unasked.ts';
import { weaknessesOf, type Shown, type Weakness } from './weaknesses.ts';

export type Proof = {
  readonly observations: readonly Observations[];
  readonly weaknesses: readonly Weakness[];
  readonly seams: readonly Seam[];
  /** Facts that nobody is ever asked. */
  readonly unasked: readonly string[];
};

/** Tries every benefit on `size` families, and looks for what a rule book must not have. */
export function prove(
  rulebook: Rulebook,
  bases: readonly Trial[],
  size: number,
  progress: (seen: Observations) => void = () => undefined,
): Proof {
  const observations = rulebook.pack.benefits.map((benefit) => {
    const seen = observe(benefit, rulebook, trialsOf(benefit, rulebook, bases, size));
    progress(seen);
    return seen;
  });
  const shared = shownOf(observations);
  return {
    observations,
    weaknesses: observations.flatMap((seen) => weaknessesOf(seen, shared)),
    seams: rulebook.pack.benefits.flatMap((benefit) => seamsBetween(benefit, rulebook)),
    unasked: unasked(rulebook, bases),
  };
}

/** What is known of a condition from all the benefits it stands in: they share whole clauses. */
function shownOf(observations: readonly Observations[]): ReadonlyMap<Condition, Shown> {
  const shared = new Map<Condition, Shown>();
  for (const { conditions } of observations) {
    for (const { condition, outcomes, decided, turned } of conditions.values()) {
      const known = shared.get(condition);
      const either = { decided: known?.decided ?? decided, turned: known?.turned ?? turned };
      shared.set(condition, {
        outcomes: new Set([...(known?.outcomes ?? []), ...outcomes]),
        ...(either.decided && { decided: either.decided }),
        ...(either.turned && { turned: either.turned }),
      });
    }
  }
  return shared;
}

/** Every thing found wrong, one line each, by name. */
export const complaints = ({ weaknesses, seams, unasked: facts }: Proof): string[] => [
  ...weaknesses.map(({ kind, benefit, at, says }) => `${kind} ${benefit} ${at}${says && ` (${says})`}`),
  ...seams.map(({ kind, cases, fact, date }) => `${kind} ${cases.join(' / ')} ${fact} ${date}`),
  ...facts.map((fact) => `unasked ${fact}`),
];

/** The verdicts of a benefit for which no family was found. */
export const unseen = ({ witnesses }: Observations): Verdict[] =>
  (['entitled', 'notEntitled', 'undetermined'] as const).filter(
    (verdict) => witnesses[verdict] === undefined,
  );
