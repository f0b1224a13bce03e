import {
  all,
  any,
  atLeast,
  clause,
  count,
  is,
  not,
  reachedDays,
  reachedMonths,
  refer,
  unsettled,
  type Condition,
} from '#dsl';
import { expect, test } from 'vitest';
import { joinedPoints, openPoints } from '../../src/engine/openPoints.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { benefitWhen, born, kind, law, local, office, packOf, text } from './aPack.ts';

const asOf = '2026-11-24';

function pointsOf(condition: Condition, household: object) {
  const rulebook = rulebookOf(packOf(benefitWhen(is(local, true))));
  const family = situationOf(rulebook, { family: {}, ...household }, asOf);
  const { missing, unsettled: asked } = openPoints(condition, { ...family, child: family.children[0] }, asOf);
  return [
    ...missing.map(({ fact, subject }) => `${subject} ${fact}`),
    ...asked.map(({ question }) => question.zh),
  ];
}
const here = is(local, true);
const [first, second] = [unsettled(text('第一问'), office), unsettled(text('第二问'), office)];

test('of a list not told are the list and what concerns the family, of nobody who may be on it', () => {
  const one = atLeast(count('child', all(is(kind, 'born'), here)), 1);
  expect(pointsOf(one, {})).toEqual(['family children', 'family family.local']);
  expect(pointsOf(one, { family: { local: true } })).toEqual(['family children']);
  expect(pointsOf(one, { family: { local: false } })).toEqual([]);
});

test.each<[string, Condition]>([
  ['months', reachedMonths(born, 6)],
  ['days', reachedDays(born, 91)],
])('of %s since a birth not told are the birth', (_, condition) => {
  expect(pointsOf(condition, { children: [{ id: 'c', kind: 'born' }] })).toEqual(['c child.born']);
  expect(pointsOf(not(condition), { children: [{ id: 'c', kind: 'born' }] })).toEqual(['c child.born']);
});

test('are the answers and the questions of every part that is open, each once', () => {
  expect(pointsOf(all(first, second, first), {})).toEqual(['第一问', '第二问']);
  expect(pointsOf(any(first, here), {})).toEqual(['family family.local', '第一问']);
  expect(pointsOf(all(clause(text('本地'), refer(law, '一'), here), here), {})).toEqual([
    'family family.local',
  ]);
});

test('of several days are those of any of them', () => {
  const missing = [{ fact: 'family.local', subject: 'family' }];
  expect(
    joinedPoints([
      { missing, unsettled: [] },
      { missing, unsettled: [] },
    ]),
  ).toEqual({ missing, unsettled: [] });
  expect(joinedPoints([])).toEqual({ missing: [], unsettled: [] });
});
