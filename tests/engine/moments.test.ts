import { dayOf, daysAfter, endOfYear, is, on, yearsAfter, type Moment } from '#dsl';
import { expect, test } from 'vitest';
import { dayOfMoment } from '../../src/engine/moments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { adopted, benefitWhen, born, local, packOf } from './aPack.ts';

const asOf = '2026-11-24';

/** The day of a moment for the only child. */
function dayFor(moment: Moment, child: object) {
  const pack = packOf(benefitWhen(is(local, true)));
  const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted] });
  const family = situationOf(rulebook, { family: {}, children: [{ id: 'c', ...child }] }, asOf);
  return dayOfMoment(moment, { ...family, child: family.children[0] });
}

const sure = { estimated: false, expected: false, missing: [] };
const bornRef = { fact: 'child.born', subject: 'c' };
const kindRef = { fact: 'child.kind', subject: 'c' };
const dueRef = { fact: 'child.due', subject: 'c' };

test('a day that the law names rests on no answer', () => {
  const [low, high] = ['2027-01-01', '2027-01-01'];
  expect(dayFor(on('2027-01-01'), {})).toEqual({ ...sure, low, high, read: [] });
});

test('a day that was told is that day', () => {
  const told = { kind: 'born', born: '2025-06-10' };
  const [low, high] = ['2025-06-10', '2025-06-10'];
  expect(dayFor(dayOf(born), told)).toEqual({ ...sure, low, high, read: [bornRef] });
});

test('one not told is any that an answer may be', () => {
  const [low, high] = ['1990-01-01', asOf];
  const read = [bornRef];
  expect(dayFor(dayOf(born), { kind: 'born' })).toEqual({ ...sure, low, high, read, missing: read });
});

test('where not even that is known whether there is such a day, it may be any there is', () => {
  const [low, high] = ['1000-01-01', '9000-12-31'];
  const read = [kindRef];
  expect(dayFor(dayOf(born), {})).toEqual({ ...sure, low, high, read, missing: read });
});

test('one that does not apply is none, unless another stands in for it, from tomorrow on', () => {
  expect(dayFor(dayOf(adopted), { kind: 'expected' })).toBeUndefined();
  const expected = { estimated: true, expected: true, read: [dueRef], missing: [] };
  const on20 = { low: '2027-03-20', high: '2027-03-20' };
  expect(dayFor(dayOf(born), { kind: 'expected', due: '2027-03-20' })).toEqual({ ...expected, ...on20 });
  const tomorrow = { low: '2026-11-25', high: '2026-11-25' };
  expect(dayFor(dayOf(born), { kind: 'expected', due: '2026-11-20' })).toEqual({ ...expected, ...tomorrow });
});

test.each<[string, Moment, boolean]>([
  ['the third birthday', yearsAfter(3, dayOf(born)), true],
  ['the day of the birth itself', daysAfter(0, dayOf(born)), true],
  ['the end of its year, where that is the day', endOfYear(dayOf(born)), true],
  ['100 days before', daysAfter(-100, dayOf(born)), false],
])('counted from an expected birth, %s surely lies ahead: %s', (_, moment, ahead) => {
  expect(dayFor(moment, { kind: 'expected', due: '2026-12-31' })?.expected).toBe(ahead);
});
