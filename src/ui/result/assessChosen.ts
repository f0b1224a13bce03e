import { answersOf, keyOf, type Household } from '#dsl';
import { assess, type Entitlement } from '../../engine/assess.ts';
import { groupOf } from '../../engine/claimable.ts';
import { factsReadBy } from '../../engine/reasons.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { inGroups, type Grouped } from './inGroups.ts';

/** The benefits of the chosen topics for this family, by group; groups without any are left out. */
export function assessChosen(
  rulebook: Rulebook,
  household: Household,
  topics: readonly string[],
  asOf: string,
): readonly Grouped[] {
  const chosen = assess(rulebook, household, asOf).filter(({ benefit }) =>
    benefit.topics.some((topic) => topics.includes(topic)),
  );
  return inGroups(
    chosen
      .filter((one) => !one.benefit.gentle || wasTold(one, rulebook, household))
      .filter((one) => groupOf(one) !== 'no' || !meetsOtherCase(one, chosen)),
  );
}

/** Whether the family itself has spoken of what a benefit would hurt to bring up. */
function wasTold({ finding }: Entitlement, rulebook: Rulebook, household: Household): boolean {
  return factsReadBy(finding).some(({ fact: id, subject }) => {
    const fact = rulebook.fact(id);
    const answer = answersOf(household, subject)?.[keyOf(id)];
    return fact.kind === 'choice' && fact.options[String(answer)]?.gentle === true;
  });
}

/** Whether the same person meets the other case of a benefit, so that a "no" to this one would only confuse. */
function meetsOtherCase(no: Entitlement, chosen: readonly Entitlement[]): boolean {
  return chosen.some(
    (other) =>
      other.subject === no.subject &&
      (other.benefit.otherCaseOf === no.benefit.id || no.benefit.otherCaseOf === other.benefit.id) &&
      groupOf(other) !== 'no',
  );
}
