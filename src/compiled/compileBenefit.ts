import { listOf, parameterOf, type Benefit, type Figure, type Parameter } from '#dsl';
import { compileCondition } from './compileCondition.ts';
import { readDate, type PackedDate } from './packedDate.ts';
import { CHILD, FAMILY, PARENT, type Place } from './place.ts';
import type { Ruling } from './ruling.ts';
import { MISSING, NO, UNKNOWN, UNSETTLED, YES, type Truth } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Adds what a benefit comes to for each of its subjects. */
type Judge = (place: Place, rulings: Ruling[]) => void;

/** Compiles a benefit. One that reads of a member who is not in question is a bug in the pack and throws. */
export function compileBenefit(benefit: Benefit, workshop: Workshop): Judge {
  const kind = kinds[benefit.per];
  const { check, reach } = compileCondition(benefit.when, workshop);
  if ((reach | kind) !== kind) throw new ReferenceError(`"${benefit.id}" reads of a member not in question`);

  const parameter = parameterOf(benefit.grant);
  const amountOn = compileAmount(parameter);
  const localAmountOn = compileAmount(parameter && workshop.rulebook.localStandardOf(parameter.id));
  const starts = [benefit.inForce?.from, parameter?.revisions[0].from].filter((day) => day !== undefined);
  const inForceFrom = Math.max(...starts.map(readDate));

  return (place, rulings) => {
    const { asOf, rows, inQuestion } = place;
    const { told, seats } = rows[kind];
    if (!told && benefit.per !== 'family') {
      rulings.push(ruling(benefit, listOf[benefit.per], UNKNOWN | MISSING));
      return;
    }
    for (const seat of seats) {
      inQuestion[kind] = seat;
      const truth = asOf < inForceFrom ? NO : check(place);
      rulings.push(
        truth === NO
          ? ruling(benefit, seat.id, NO)
          : ruling(benefit, seat.id, truth, amountOn(asOf), localAmountOn(asOf)),
      );
    }
  };
}

const kinds = { family: FAMILY, parent: PARENT, child: CHILD } as const;

const ruling = (
  benefit: Benefit,
  subject: string,
  truth: Truth,
  amount?: Figure,
  localAmount?: Figure,
): Ruling => ({
  benefit,
  subject,
  verdict: truth === YES ? 'entitled' : truth === NO ? 'notEntitled' : 'undetermined',
  missing: (truth & MISSING) !== 0,
  unsettled: (truth & UNSETTLED) !== 0,
  amount,
  localAmount,
});

/** The amount in force on a day, if there is one; found once for a list judged as of the same day. */
function compileAmount(parameter: Parameter | undefined): (asOf: PackedDate) => Figure | undefined {
  if (parameter === undefined) return () => undefined;
  const newestFirst = parameter.revisions
    .map(({ from, value }) => ({ from: readDate(from), value }))
    .reverse();
  let day = 0;
  let amount: Figure | undefined;
  return (asOf) => {
    if (asOf !== day) amount = newestFirst.find(({ from }) => from <= asOf)?.value;
    day = asOf;
    return amount;
  };
}
