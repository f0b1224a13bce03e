import {
  all,
  any,
  atLeast,
  count,
  is,
  not,
  yesNo,
  type Condition,
  type Household,
  type Member,
  type YesNoFact,
} from '#dsl';
import { expect, test } from 'vitest';
import { decidingAnswers } from '../../src/engine/decidingAnswers.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benefitWhen, kind, local, packOf, rents, text, works } from './aPack.ts';

const asOf = '2026-11-24';

/** The answers that decide a benefit of the whole family, each with whose it is. */
function deciding(
  when: Condition,
  verdict: 'entitled' | 'notEntitled' | 'undetermined',
  household: Household,
): string[] {
  const benefit = benefitWhen(when);
  const found = decidingAnswers(
    { benefit, subject: 'family', verdict },
    rulebookOf(packOf(benefit)),
    household,
    asOf,
  );
  return found.map(({ fact, subject }) => `${subject} ${fact}`);
}

const born = (n: number): Member[] =>
  Array.from({ length: n }, (_, i): Member => ({ id: `c${i + 1}`, kind: 'born' }));
const bothOf = { family: { local: true, rents: true } };
const two = atLeast(count('child', is(kind, 'born')), 2);

test('what is needed is enough, whatever else was answered', () => {
  expect(deciding(is(local, true), 'entitled', bothOf)).toEqual(['family family.local']);
  // Renting is of no consequence: the same condition is met without it.
  const either = all(is(local, true), any(is(rents, true), is(local, true)));
  expect(deciding(either, 'entitled', bothOf)).toEqual(['family family.local']);
});

test('of two answers each of which is enough, the first', () => {
  expect(deciding(any(is(rents, true), is(local, true)), 'entitled', bothOf)).toEqual([
    'family family.local',
  ]);
});

test('the needed one with the first of the others that does', () => {
  const when = all(is(local, true), any(is(rents, true), atLeast(count('child', is(kind, 'born')), 1)));
  expect(deciding(when, 'entitled', { ...bothOf, children: born(1) })).toEqual([
    'c1 child.kind',
    'family family.local',
  ]);
  // A child still expected does not help, so it is the rent.
  expect(deciding(when, 'entitled', { ...bothOf, children: [{ id: 'c1', kind: 'expected' }] })).toEqual([
    'family family.local',
    'family family.rents',
  ]);
});

test('two of three children, where two are enough', () => {
  expect(deciding(two, 'entitled', { family: {}, children: born(3) })).toEqual([
    'c1 child.kind',
    'c2 child.kind',
  ]);
});

test('of twelve the first two are found by search, of thirteen the last two by leaving out one after the other', () => {
  expect(deciding(two, 'entitled', { family: {}, children: born(12) })).toEqual([
    'c1 child.kind',
    'c2 child.kind',
  ]);
  expect(deciding(two, 'entitled', { family: {}, children: born(13) })).toEqual([
    'c12 child.kind',
    'c13 child.kind',
  ]);
});

test('a "no" is decided by what refuses', () => {
  expect(
    deciding(all(is(local, true), is(rents, true)), 'notEntitled', { family: { local: true, rents: false } }),
  ).toEqual(['family family.rents']);
  expect(deciding(not(is(local, true)), 'notEntitled', bothOf)).toEqual(['family family.local']);
});

test('an open verdict is decided by nothing, and "不清楚" decides nothing', () => {
  expect(deciding(is(local, true), 'undetermined', bothOf)).toEqual([]);
  const when = any(is(rents, true), is(local, true));
  expect(deciding(when, 'entitled', { family: { local: null, rents: true } })).toEqual([
    'family family.rents',
  ]);
});

test('an answer of each parent', () => {
  const parents: Member[] = [
    { id: 'p', works: true, role: 'a' },
    { id: 'q', works: true, role: 'b' },
  ];
  const when = atLeast(count('parent', is(works, true)), 2);
  expect(deciding(when, 'entitled', { family: {}, parents })).toEqual(['p parent.works', 'q parent.works']);
});

test('of parents too only as many as are needed', () => {
  const parents: Member[] = [
    { id: 'p', works: true },
    { id: 'q', works: true },
  ];
  const one = atLeast(count('parent', is(works, true)), 1);
  expect(deciding(one, 'entitled', { family: {}, parents })).toEqual(['p parent.works']);
});

test('what is needed, or was answered "不清楚", is not among the twelve that are searched through', () => {
  const here = all(is(local, true), two);
  expect(deciding(here, 'entitled', { family: { local: true }, children: born(12) })).toEqual([
    'c1 child.kind',
    'c2 child.kind',
    'family family.local',
  ]);
  expect(
    deciding(any(is(local, true), two), 'entitled', { family: { local: null }, children: born(12) }),
  ).toEqual(['c1 child.kind', 'c2 child.kind']);
});

test('the fewest, though they come last', () => {
  const [first, second, third, fourth] = ['一', '二', '三', '四'].map((word, i) => {
    const words = { name: text(word), ask: text(word) };
    return yesNo(`family.f${i + 1}`, words);
  });
  if (!first || !second || !third || !fourth) throw new Error('four facts');
  const so = (...facts: YesNoFact[]) => all(...facts.map((fact) => is(fact, true)));
  const fewest = (when: Condition, family: Household['family']) => {
    const benefit = benefitWhen(when);
    const pack = packOf(benefit);
    const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, first, second, third, fourth] });
    const given = { benefit, subject: 'family', verdict: 'entitled' } as const;
    return decidingAnswers(given, rulebook, { family }, asOf).map(({ fact }) => fact);
  };
  // The third alone, or the first and the second.
  const alone = any(so(third), so(first, second));
  expect(fewest(alone, { f1: true, f2: true, f3: true })).toEqual(['family.f3']);
  // The last two, or the first two with either of them: not one of the four is needed.
  const lastTwo = any(so(third, fourth), so(first, second, third), so(first, second, fourth));
  expect(fewest(lastTwo, { f1: true, f2: true, f3: true, f4: true })).toEqual(['family.f3', 'family.f4']);
});

test('of a benefit for each child those of the child meant', () => {
  const benefit = benefitWhen(is(kind, 'born'), { per: 'child' });
  const children: Member[] = [
    { id: 'a', kind: 'expected' },
    { id: 'b', kind: 'born' },
  ];
  const found = decidingAnswers(
    { benefit, subject: 'b', verdict: 'entitled' },
    rulebookOf(packOf(benefit)),
    { family: {}, children },
    asOf,
  );
  expect(found).toEqual([{ fact: 'child.kind', subject: 'b' }]);
});
