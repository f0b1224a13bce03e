import type { Household } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { compileBenefit } from './compileBenefit.ts';
import { addDays, readDate } from './packedDate.ts';
import type { Place } from './place.ts';
import { rowFor } from './row.ts';
import type { Ruling } from './ruling.ts';
import { emptySeat, seatOne } from './seat.ts';
import { STAMP } from './truth.ts';
import { workshopFor } from './workshop.ts';

/**
 * Compiles a rulebook to functions that judge one household after another, for long lists: every benefit for every
 * subject, in the order of `assess`, as of one day and without reasons. Dates must have been checked to exist.
 */
export function compile(rulebook: Rulebook): (household: Household, asOf: string) => Ruling[] {
  const { benefits } = rulebook.pack;
  // Compiled once to see what is asked in more than one place.
  const rehearsal = workshopFor(rulebook, new Set());
  for (const benefit of benefits) compileBenefit(benefit, rehearsal);
  const workshop = workshopFor(rulebook, rehearsal.repeated);
  const judges = benefits.map((benefit) => compileBenefit(benefit, workshop));
  const [familyPlan, parentPlan, childPlan] = workshop.plans;
  const familySeat = emptySeat(familyPlan);
  const familyRow = { told: true, seats: [familySeat] };
  const [parentRow, childRow] = [rowFor(parentPlan), rowFor(childPlan)];
  const [noParent, noChild] = [emptySeat(parentPlan), emptySeat(childPlan)];

  let stamp = 0;
  return ({ family, parents, children }, asOf) => {
    seatOne('family', family, familySeat);
    stamp += STAMP;
    const today = readDate(asOf);
    const place: Place = {
      stamp,
      asOf: today,
      tomorrow: addDays(today, 1),
      rows: [familyRow, parentRow(parents), childRow(children)],
      inQuestion: [familySeat, noParent, noChild],
    };
    const rulings: Ruling[] = [];
    for (const judge of judges) judge(place, rulings);
    return rulings;
  };
}
