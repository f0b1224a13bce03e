import { keyOf, membersOf, subjectOf, withAnswer, type Household } from '#dsl';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { wantedFacts } from '../../src/engine/wantedFacts.ts';
import type { Trial } from './trials.ts';

/** The facts that no trial family would ever be asked: taken back, nothing wants them. */
export function unasked(rulebook: Rulebook, trials: readonly Trial[]): string[] {
  return rulebook.pack.facts
    .map(({ id }) => id)
    .filter((id) => !trials.some((trial) => asks(id, trial, rulebook)));
}

function asks(fact: string, { household, asOf }: Trial, rulebook: Rulebook): boolean {
  const kind = subjectOf(fact);
  const subjects = kind === 'family' ? ['family'] : (membersOf(household, kind) ?? []).map(({ id }) => id);
  return subjects.some((subject) => {
    const lacking: Household = withAnswer(household, subject, keyOf(fact), undefined);
    const situation = situationOf(rulebook, lacking, asOf);
    return rulebook.pack.benefits.some((benefit) =>
      [...wantedFacts(benefit, situation)].flat().some((ref) => ref.fact === fact && ref.subject === subject),
    );
  });
}
