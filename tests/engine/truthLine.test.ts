import {
  all,
  any,
  atLeast,
  below,
  count,
  dayOf,
  duringMonths,
  is,
  not,
  on,
  reached,
  yearsAfter,
  type Condition,
  type Household,
  type Member,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { eachInTurn, situationOf, type Situation } from '../../src/engine/situation.ts';
import { truthLine } from '../../src/engine/truthLine.ts';
import { benefitWhen, born, due, kind, local, packOf, rents, role, works } from './aPack.ts';

const asOf = '2026-11-24';
const rulebook = rulebookOf(packOf(benefitWhen(is(local, true))));

/** The family, with its first parent and child in question if it has any. */
function familyOf(household: Partial<Household>): Situation {
  const family = situationOf(rulebook, { family: {}, ...household }, asOf);
  return { ...family, parent: family.parents[0], child: family.children[0] };
}
const child = (id: string, birth?: string): Member => ({ id, kind: 'born', ...(birth && { born: birth }) });
const expected = (id: string, day: string): Member => ({ id, kind: 'expected', due: day });

/** "yes", "2028-06-10 no", "2028-06-10? no" where that day is an estimate. */
const turnsOf = (condition: Condition, household: Partial<Household>): string[] =>
  truthLine(condition, familyOf(household)).map(({ from, estimated, truth }) =>
    [...(from ? [`${from}${estimated ? '?' : ''}`] : estimated ? ['?'] : []), truth].join(' '),
  );

const two = { children: [child('a', '2023-01-15'), child('b', '2025-06-10')] };
const here = is(local, true);

describe('what does not move with time holds since ever', () => {
  test.each([
    [true, ['yes'], ['no']],
    [false, ['no'], ['yes']],
    [null, ['unknown'], ['unknown']],
  ])('said of the family: %j', (answer, turns, denied) => {
    const household = { family: { local: answer } };
    expect(turnsOf(here, household)).toEqual(turns);
    expect(turnsOf(not(here), household)).toEqual(denied);
    expect(truthLine(here, familyOf(household))[0].from).toBe('');
  });
});

describe('an age', () => {
  test('is reached on one day, where the birth is known', () => {
    expect(turnsOf(reached(born, 3), two)).toEqual(['no', '2026-01-15 yes']);
    expect(turnsOf(not(reached(born, 3)), two)).toEqual(['yes', '2026-01-15 no']);
  });

  test('is reached on a day that is an estimate, where the child is expected', () => {
    const household = { children: [expected('a', '2027-02-01')] };
    expect(turnsOf(reached(born, 3), household)).toEqual(['no', '2030-02-01? yes']);
    expect(turnsOf(reached(due, 0), household)).toEqual(['no', '2027-02-01? yes']);
  });

  test('may be reached on any of the days that the birth may be', () => {
    expect(turnsOf(reached(born, 3), { children: [child('a')] })).toEqual([
      'no',
      '1993-01-01 unknown',
      '2029-11-24 yes',
    ]);
  });

  test('is never surely reached, where nobody told whether there is a birth', () => {
    expect(turnsOf(reached(born, 3), { children: [{ id: 'a' }] })).toEqual(['no', '1003-01-01 unknown']);
  });
});

test('months begin and end, the end not told: they may be over from the first month it may be', () => {
  const untilThree = duringMonths({ from: on('2026-02-01'), before: yearsAfter(3, dayOf(born)) });
  expect(turnsOf(untilThree, two)).toEqual(['no']);
  expect(turnsOf(untilThree, { children: [child('b', '2025-06-10')] })).toEqual([
    'no',
    '2026-02-01 yes',
    '2028-06-01 no',
  ]);
  expect(turnsOf(untilThree, { children: [child('a')] })).toEqual([
    'no',
    '2026-02-01 unknown',
    '2029-11-01 no',
  ]);
});

describe('of several parts', () => {
  const children = [child('a', '2025-06-10')];
  const underThree = not(reached(born, 3));

  test('one that decides leaves no turn', () => {
    expect(turnsOf(all(underThree, here), { children, family: { local: false } })).toEqual(['no']);
    expect(turnsOf(any(underThree, here), { children, family: { local: true } })).toEqual(['yes']);
  });

  test('all of them settled settle it', () => {
    expect(turnsOf(all(here, here), { family: { local: true } })).toEqual(['yes']);
    expect(turnsOf(any(here, here), { family: { local: false } })).toEqual(['no']);
    expect(turnsOf(all(), {})).toEqual(['yes']);
    expect(turnsOf(any(), {})).toEqual(['no']);
  });

  test('there is no turn on a day on which the whole stays as it is', () => {
    expect(turnsOf(any(underThree, reached(born, 2)), { children })).toEqual(['yes']);
    expect(turnsOf(all(reached(born, 1), reached(born, 3)), { children })).toEqual(['no', '2028-06-10 yes']);
  });

  test('one that is open leaves it open while the others do not decide', () => {
    expect(turnsOf(any(here, reached(born, 3)), { children })).toEqual(['unknown', '2028-06-10 yes']);
    expect(turnsOf(all(here, reached(born, 3)), { children })).toEqual(['no', '2028-06-10 unknown']);
  });

  test('what is open turns also where only the reason why changes', () => {
    const fitting = any(all(underThree, is(rents, true)), all(reached(born, 3), here));
    expect(turnsOf(fitting, { children })).toEqual(['unknown', '2028-06-10 unknown']);
  });

  test('they turn in the order of the days, whichever is named first', () => {
    const inBetween = all(not(reached(born, 3)), reached(born, 1));
    expect(turnsOf(inBetween, { children })).toEqual(['no', '2026-06-10 yes', '2028-06-10 no']);
  });

  test('a day that is certain for one of them is no estimate', () => {
    const household = { children: [expected('a', '2027-02-01')] };
    const since = (day: string): Condition => duringMonths({ from: on(day) });
    const sinceDue = duringMonths({ from: dayOf(due) });
    expect(turnsOf(all(sinceDue, since('2027-02-01')), household)).toEqual(['no', '2027-02-01 yes']);
    expect(turnsOf(all(sinceDue, since('2027-01-01')), household)).toEqual(['no', '2027-02-01? yes']);
  });
});

describe('a count', () => {
  const bigOnes = count('child', reached(born, 3));

  test('turns when enough of them are', () => {
    expect(turnsOf(atLeast(bigOnes, 1), two)).toEqual(['no', '2026-01-15 yes']);
    expect(turnsOf(atLeast(bigOnes, 2), two)).toEqual(['no', '2028-06-10 yes']);
    expect(turnsOf(below(bigOnes, 2), two)).toEqual(['yes', '2028-06-10 no']);
  });

  test('of more than there are is never reached', () => {
    expect(turnsOf(atLeast(bigOnes, 3), two)).toEqual(['no']);
    expect(turnsOf(below(bigOnes, 3), two)).toEqual(['yes']);
    expect(turnsOf(atLeast(bigOnes, 1), { children: [] })).toEqual(['no']);
  });

  test('may be reached by those whose birth was not told', () => {
    const household = { children: [child('a', '2023-01-15'), child('b')] };
    expect(turnsOf(atLeast(bigOnes, 2), household)).toEqual(['no', '2026-01-15 unknown', '2029-11-24 yes']);
  });

  test('of a list not told may be any number, unless nobody can be counted, or none has to be', () => {
    expect(turnsOf(atLeast(count('child', is(kind, 'born')), 3), {})).toEqual(['unknown']);
    const never = atLeast(count('child', all(is(kind, 'born'), here)), 1);
    expect(turnsOf(never, { family: { local: false } })).toEqual(['no']);
    expect(turnsOf(atLeast(bigOnes, 0), {})).toEqual(['yes']);
    expect(turnsOf(below(bigOnes, 0), {})).toEqual(['no']);
  });
});

describe('a line is found once', () => {
  const household = {
    family: { local: true },
    parents: [
      { id: 'p', role: 'a', works: true },
      { id: 'q', role: 'b', works: false },
    ],
    ...two,
  };
  const family = situationOf(rulebook, household, asOf);
  const byParent = eachInTurn('parent', family);

  test('for a child, whichever parent is in question', () => {
    const [first, second] = byParent.map((theirs) => eachInTurn('child', theirs)[0] ?? theirs);
    const condition = reached(born, 3);
    expect(truthLine(condition, first ?? family)).toBe(truthLine(condition, second ?? family));
  });

  test('for the family, whoever is in question', () => {
    const condition = duringMonths({ from: on('2027-01-01') });
    const lines = [family, ...byParent].map((theirs) => truthLine(condition, theirs));
    expect(new Set(lines).size).toBe(1);
  });

  test('where one part alone decides, for that part and the whole', () => {
    const part = reached(born, 3);
    const [theirs] = eachInTurn('child', family);
    const lines = [part, all(here, part), any(part, not(here))].map((each) =>
      truthLine(each, theirs ?? family),
    );
    expect(new Set(lines).size).toBe(1);
    const settled = [here, all(here, here), not(not(here))].map((each) => truthLine(each, family));
    expect(new Set(settled).size).toBe(1);
  });

  test('but for each parent and child anew where it is about both', () => {
    const bothBornAndWorking = all(is(role, 'a'), is(works, true), is(kind, 'born'));
    const mixed = { ...household, children: [child('a', '2025-06-10'), expected('b', '2027-02-01')] };
    const each = eachInTurn('parent', situationOf(rulebook, mixed, asOf)).flatMap((theirs) =>
      eachInTurn('child', theirs),
    );
    expect(each.map((theirs) => truthLine(bothBornAndWorking, theirs)[0].truth)).toEqual([
      'yes',
      'no',
      'no',
      'no',
    ]);
  });
});
