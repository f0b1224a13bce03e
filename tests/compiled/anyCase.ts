import type { Household, Pack } from '#dsl';
import fc from 'fast-check';
import { situationsOf } from '../../src/engine/assess.ts';
import { addDays, previousDay } from '../../src/engine/calendar.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { truthLine } from '../../src/engine/truthLine.ts';
import { anyHousehold, lessOf } from '../engine/anyHousehold.ts';

export type Case = { readonly household: Household; readonly asOf: string };

/** A family that has answered in part and a day: any one, or one on which something turns for it, or the eve of that. */
export function anyCase(rulebook: Rulebook): fc.Arbitrary<Case> {
  const { pack } = rulebook;
  return anyDay(pack).chain((asOf) =>
    fc
      .tuple(
        anyHousehold(pack, asOf).chain(lessOf),
        fc.constantFrom('asked', 'turning', 'eve'),
        fc.constantFrom(...pack.benefits),
        fc.nat(50),
      )
      .map(([household, when, benefit, nth]) => {
        const subjects = situationsOf(benefit, situationOf(rulebook, household, asOf));
        const days =
          'missing' in subjects
            ? []
            : subjects.flatMap(({ situation }) =>
                truthLine(benefit.when, situation)
                  .slice(1)
                  .map(({ from }) => from),
              );
        const turning = days[nth % days.length];
        if (when === 'asked' || turning === undefined) return { household, asOf };
        return { household, asOf: when === 'eve' ? previousDay(turning) : turning };
      }),
  );
}

/** Days near which something changes in the rules themselves, ends of February, and any other day of ten years. */
function anyDay(pack: Pack): fc.Arbitrary<string> {
  const ofTheRules = [...new Set(JSON.stringify(pack.benefits).match(/\d{4}-\d\d-\d\d/g))];
  return fc.oneof(
    fc.constantFrom(...ofTheRules),
    fc.constantFrom(...ofTheRules).map(previousDay),
    fc.constantFrom('2023-02-28', '2024-02-29', '2027-02-28', '2028-02-29', '2028-03-01'),
    fc.nat(3652).map((days) => addDays('2022-06-01', days)),
  );
}
