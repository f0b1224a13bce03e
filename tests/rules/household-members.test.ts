import type { Condition, Member } from '#dsl';
import { expect, test } from 'vitest';
import { expecting, livingOrExpected } from '../../rules/facts/expecting.ts';
import * as members from '../../rules/facts/household-members.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { bornOrNear, under98Days } from '../../rules/national/leave-for-a-birth.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { eachInTurn, situationOf } from '../../src/engine/situation.ts';

/** Which children the rules mean by their common words, on a day. What is not named does not hold. */

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const words: Readonly<Record<string, Condition>> = {
  ...members,
  livingOrExpected,
  bornOrNear,
  under98Days,
};

const living = (bond: string, birthDate: string): Member => ({ id: 'c', stage: 'living', bond, birthDate });
const lost = (bond: string, birthDate: string, deathDate: string): Member => ({
  id: 'c',
  stage: 'died',
  bond,
  birthDate,
  deathDate,
});
const expected: Member = { id: 'c', stage: 'expected', dueDate: '2027-03-01' };

const alive = ['livingOrExpected', 'notDied'];
const ofTheFamily = ['ownChild', 'rearedChild'];
const babyOfHers = ['bornOrExpected', 'bornOrNear'];

const children: readonly (readonly [name: string, child: Member, day: string, holds: readonly string[]])[] = [
  [
    'a baby of 97 days, born to the family',
    living('birth', '2026-08-19'),
    asOf,
    [...alive, ...ofTheFamily, ...babyOfHers, 'under98Days', 'minor', 'ownMinor', 'bornUnder3'],
  ],
  [
    // 2026-08-18 and 98 days are 2026-11-24: the 99th day, the day of birth being the first.
    'one of 98 days',
    living('birth', '2026-08-18'),
    asOf,
    [...alive, ...ofTheFamily, ...babyOfHers, 'minor', 'ownMinor', 'bornUnder3'],
  ],
  [
    'a child on the day before its third birthday',
    living('birth', '2023-11-25'),
    asOf,
    [...alive, ...ofTheFamily, ...babyOfHers, 'minor', 'ownMinor', 'bornUnder3'],
  ],
  [
    'a child of 3',
    living('birth', '2023-11-24'),
    asOf,
    [...alive, ...ofTheFamily, ...babyOfHers, 'minor', 'ownMinor'],
  ],
  [
    'a child on the day before its eighteenth birthday',
    living('birth', '2008-11-25'),
    asOf,
    [...alive, ...ofTheFamily, ...babyOfHers, 'minor', 'ownMinor'],
  ],
  ['a child of 18', living('birth', '2008-11-24'), asOf, [...alive, ...ofTheFamily, ...babyOfHers]],
  [
    'the day before a child’s birth, asked about later',
    living('birth', '2025-06-10'),
    '2025-06-09',
    [...alive, ...babyOfHers, 'under98Days', 'minor'],
  ],
  [
    'sixteen days before it',
    living('birth', '2025-06-10'),
    '2025-05-25',
    [...alive, 'bornOrExpected', 'minor'],
  ],
  [
    'an adopted baby of 364 days',
    living('adopted', '2025-11-25'),
    asOf,
    [...alive, ...ofTheFamily, 'minor', 'ownMinor', 'bornUnder3', 'othersBaby'],
  ],
  [
    'an adopted child of 1',
    living('adopted', '2025-11-24'),
    asOf,
    [...alive, ...ofTheFamily, 'minor', 'ownMinor', 'bornUnder3'],
  ],
  [
    'a stepchild of 10',
    living('step', '2016-11-24'),
    asOf,
    [...alive, 'rearedChild', 'minor', 'stepChild', 'stepMinor'],
  ],
  ['a stepchild of 20', living('step', '2006-01-01'), asOf, [...alive, 'rearedChild', 'stepChild']],
  ['the day before a stepchild’s birth', living('step', '2016-11-24'), '2016-11-23', [...alive, 'minor']],
  [
    'the day a stepchild was born',
    living('step', '2016-11-24'),
    '2016-11-24',
    [...alive, 'rearedChild', 'minor', 'stepChild', 'stepMinor', 'bornUnder3', 'othersBaby'],
  ],
  [
    'a ward of half a year',
    living('ward', '2026-05-24'),
    asOf,
    [...alive, 'minor', 'bornUnder3', 'othersBaby'],
  ],
  ['the day before a ward’s birth', living('ward', '2026-05-24'), '2026-05-23', [...alive, 'minor']],
  ['a baby only minded', living('minded', '2026-05-24'), asOf, [...alive, 'minor', 'bornUnder3']],
  [
    'a baby that died, born less than a year ago',
    lost('birth', '2025-11-25', '2026-01-01'),
    asOf,
    [...ofTheFamily, 'minor', 'hasDied', 'lostBaby'],
  ],
  [
    'one born a year ago',
    lost('birth', '2025-11-24', '2026-01-01'),
    asOf,
    [...ofTheFamily, 'minor', 'hasDied'],
  ],
  [
    'the day before the birth of a child that died',
    lost('birth', '2025-06-10', '2026-01-01'),
    '2025-06-09',
    ['notDied', 'minor'],
  ],
  [
    'an adopted baby that died',
    lost('adopted', '2026-05-24', '2026-06-01'),
    asOf,
    [...ofTheFamily, 'minor', 'hasDied'],
  ],
  [
    'a stepchild that died',
    lost('step', '2016-05-24', '2020-06-01'),
    asOf,
    ['rearedChild', 'minor', 'hasDied'],
  ],
  [
    'the day before a child died',
    lost('birth', '2010-05-24', '2020-06-01'),
    '2020-05-31',
    [...ofTheFamily, 'notDied', 'minor', 'ownMinor'],
  ],
  ['a child expected in March', expected, asOf, [...alive, 'minor', 'expectedNow', 'bornOrExpected']],
  [
    // 15 days before 2027-03-01.
    'fifteen days before the due date',
    expected,
    '2027-02-14',
    [...alive, 'minor', 'expectedNow', 'bornOrExpected', 'bornOrNear', 'under98Days'],
  ],
  ['sixteen days before it', expected, '2027-02-13', [...alive, 'minor', 'expectedNow', 'bornOrExpected']],
  [
    'the due date',
    expected,
    '2027-03-01',
    [...alive, ...ofTheFamily, ...babyOfHers, 'under98Days', 'minor', 'ownMinor', 'bornUnder3'],
  ],
];

test.each(children)('%s', (_name, child, day, holds) => {
  const family = situationOf(rulebook, { family: {}, children: [child] }, asOf);
  const [situation = family] = eachInTurn('child', family);
  const truths = Object.entries(words).map(
    ([word, condition]) => [word, evaluate(condition, situation, day).truth] as const,
  );
  expect(
    truths
      .filter(([, truth]) => truth === 'yes')
      .map(([word]) => word)
      .sort(),
  ).toEqual([...holds].sort());
  expect(truths.filter(([, truth]) => truth === 'unknown')).toEqual([]);
});

test.each([
  ['a child expected in March', [expected], asOf, 'yes'],
  ['on the due date', [expected], '2027-03-01', 'no'],
  ['a born child', [living('birth', '2026-08-19')], asOf, 'no'],
  ['nobody', [], asOf, 'no'],
])('whether a family with %s expects a child: %s', (_name, list, day, truth) => {
  expect(evaluate(expecting, situationOf(rulebook, { family: {}, children: list }, asOf), day).truth).toBe(
    truth,
  );
});
