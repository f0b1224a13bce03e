import { parameterOf, type Benefit, type Figure, type Parameter } from '#dsl';
import { at } from './at.ts';
import { placesOf, type Block } from './block.ts';
import { compileCondition } from './compileCondition.ts';
import { compiled } from './compiled.ts';
import { readDate, type PackedDate } from './packedDate.ts';
import { both, CHILD, FAMILY, PARENT } from './reach.ts';
import type { BenefitColumn } from './benefitColumn.ts';
import { NO } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Compiles a benefit. One that reads of a member who is not in question is a bug in the pack and throws. */
export function compileBenefit(benefit: Benefit, workshop: Workshop): (block: Block) => BenefitColumn {
  const kind = kinds[benefit.per];
  const when = compileCondition(benefit.when, workshop);
  if (both(when.reach, kind) !== kind) {
    throw new ReferenceError(`"${benefit.id}" reads of a member not in question`);
  }
  const parameter = parameterOf(benefit.grant);
  const localParameter = parameter && workshop.rulebook.localStandardOf(parameter.id);
  const starts = [benefit.inForce?.from, parameter?.revisions[0].from].filter((day) => day !== undefined);
  const inForceFrom = Math.max(...starts.map(readDate));

  const lifted = compiled(kind, (block, truths, size) => {
    const found = when.truths(block);
    const places = placesOf(when.reach, block, kind);
    for (let i = 0; i < size; i++) truths[i] = at(found, at(places, i));
  });
  const inForce = when.reach === kind ? when : lifted;
  const notYet = compiled(kind, (_, truths, size) => truths.fill(NO, 0, size));
  return (block) => ({
    benefit,
    subjects: block.rows[kind],
    truths: (block.asOf < inForceFrom ? notYet : inForce).truths(block),
    amount: amountOn(parameter, block.asOf),
    localAmount: amountOn(localParameter, block.asOf),
  });
}

const kinds = { family: FAMILY, parent: PARENT, child: CHILD } as const;

/** The amount in force on a day, if there is one. */
const amountOn = (parameter: Parameter | undefined, asOf: PackedDate): Figure | undefined =>
  [...(parameter?.revisions ?? [])].reverse().find(({ from }) => readDate(from) <= asOf)?.value;
