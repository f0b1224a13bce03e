import { is } from '#dsl';
import { expect, test } from 'vitest';
import { readFact } from '../../src/engine/reading.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { eachMember, situationOf } from '../../src/engine/situation.ts';
import { benefitWhen, born, kind, local, packOf, works } from './aPack.ts';

const rulebook = rulebookOf(packOf(benefitWhen(is(local, true))));
const household = {
  family: { local: true },
  parents: [{ id: 'p', role: 'a', works: null }, { id: 'q' }],
  children: [{ id: 'c', kind: 'born', born: '2025-06-10' }, { id: 'd', kind: 'expected' }, { id: 'e' }],
};
const family = situationOf(rulebook, household, '2026-11-24');
const readings = (of: 'parent' | 'child', factId: string) =>
  eachMember(of, family).map(({ situation }) => readFact(factId, situation));

test('a fact is read of whoever is in question', () => {
  const given = { kind: 'given', value: true, refs: [{ fact: 'family.local', subject: 'family' }] };
  expect(readFact(local.id, family)).toEqual(given);
  expect(readings('child', kind.id)).toEqual([
    { kind: 'given', value: 'born', refs: [{ fact: 'child.kind', subject: 'c' }] },
    { kind: 'given', value: 'expected', refs: [{ fact: 'child.kind', subject: 'd' }] },
    { kind: 'unanswered', refs: [{ fact: 'child.kind', subject: 'e' }] },
  ]);
});

test('"不清楚" is as unanswered as a question not answered yet', () => {
  expect(readings('parent', works.id)).toEqual([
    { kind: 'unanswered', refs: [{ fact: 'parent.works', subject: 'p' }] },
    { kind: 'unanswered', refs: [{ fact: 'parent.works', subject: 'q' }] },
  ]);
});

test('a fact that does not apply rests on no answer, one that may not on what it hangs on', () => {
  expect(readings('child', born.id)).toEqual([
    { kind: 'given', value: '2025-06-10', refs: [{ fact: 'child.born', subject: 'c' }] },
    { kind: 'doesNotApply', refs: [] },
    { kind: 'mayNotApply', refs: [{ fact: 'child.kind', subject: 'e' }] },
  ]);
});

test('the members are those who were told of, and nobody while the list is not told', () => {
  expect(eachMember('parent', family).map(({ subject }) => subject)).toEqual(['p', 'q']);
  expect(eachMember('child', family).map(({ subject }) => subject)).toEqual(['c', 'd', 'e']);
  const untold = situationOf(rulebook, { family: {} }, '2026-11-24');
  expect([...eachMember('parent', untold), ...eachMember('child', untold)]).toEqual([]);
});

test.each([
  ['a child', kind.id, '"child.kind" is read where no child is in question'],
  ['a parent', works.id, '"parent.works" is read where no parent is in question'],
])('an answer of %s is not read where none is in question', (_, factId, message) => {
  expect(() => readFact(factId, family)).toThrow(message);
});
