import { all, atLeast, count, is, not, oneOf, reached, type Condition } from '#dsl';
import { childBirthDate, childStage } from './child.ts';
import { familyPlans } from './family.ts';

/** A pregnancy is a child still expected; by the day in question it has not been born yet. */
export const expecting: Condition = atLeast(
  count('child', all(is(childStage, 'expected'), not(reached(childBirthDate, 0)))),
  1,
);

/** Living or still expected. A child who died is asked about no further. */
export const livingOrExpected: Condition = oneOf(childStage, ['living', 'expected']);

export const planningMarriage: Condition = oneOf(familyPlans, ['marry', 'marryAndConceive']);

export const planningChild: Condition = oneOf(familyPlans, [
  'marryAndConceive',
  'conceive',
  'conceiveWithHelp',
]);
