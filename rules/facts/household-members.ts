import { all, any, is, not, oneOf, reached, type Condition } from '#dsl';
import { childBirthDate, childBond, childDeathDate, childStage } from './child.ts';

/** Born to the family or adopted by it, by the day in question; a child still expected counts from its birth. */
export const ownChild: Condition = all(
  any(is(childStage, 'expected'), oneOf(childBond, ['birth', 'adopted'])),
  reached(childBirthDate, 0),
);

/** 民法典 art. 17: of age at 18. */
export const minor: Condition = not(reached(childBirthDate, 18));

/** By the day in question; on the day asked about this is certain even where the date was not told. */
export const hasDied: Condition = all(is(childStage, 'died'), reached(childDeathDate, 0));

export const notDied: Condition = not(hasDied);

export const ownMinor: Condition = all(ownChild, notDied, minor);

export const stepChild: Condition = all(is(childBond, 'step'), reached(childBirthDate, 0), notDied);

export const stepMinor: Condition = all(stepChild, minor);

/** Of the family in any way but guardianship: own, adopted or step, living or not. */
export const rearedChild: Condition = all(
  any(is(childStage, 'expected'), oneOf(childBond, ['birth', 'adopted', 'step'])),
  reached(childBirthDate, 0),
);

/** Still to be born, on the day in question. */
export const expectedNow: Condition = all(is(childStage, 'expected'), not(reached(childBirthDate, 0)));

/** Whatever its tie to the family; for one still expected, from the day of birth. */
export const bornUnder3: Condition = all(
  oneOf(childStage, ['living', 'expected']),
  reached(childBirthDate, 0),
  not(reached(childBirthDate, 3)),
);

/** Born to the family, or still expected: a birth for which its mother leaves work. */
export const bornOrExpected: Condition = any(
  is(childStage, 'expected'),
  all(is(childStage, 'living'), is(childBond, 'birth')),
);

/** A baby under 1 to whom its mother here did not give birth. */
export const othersBaby: Condition = all(
  is(childStage, 'living'),
  oneOf(childBond, ['adopted', 'step', 'ward']),
  reached(childBirthDate, 0),
  not(reached(childBirthDate, 1)),
);

/** A child of its own that the family lost, born less than a year before. */
export const lostBaby: Condition = all(
  is(childStage, 'died'),
  is(childBond, 'birth'),
  reached(childBirthDate, 0),
  not(reached(childBirthDate, 1)),
);
