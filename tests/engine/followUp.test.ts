import type { Household, Member } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { followUp } from '../../src/engine/followUp.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';

/** What takes over from a benefit for somebody, and for whom it does. */
function after(benefit: string, subject: string, household: Household): string | undefined {
  const all = assess(rulebook, household, asOf);
  const one = all.find((each) => each.benefit.id === benefit && each.subject === subject);
  if (one === undefined) throw new ReferenceError(`${benefit} is not granted to ${subject}`);
  const next = followUp(one, all);
  return next && `${next.benefit.id} ${next.subject}`;
}

const child = (id: string, birthDate: string): Member => ({ id, stage: 'living', bond: 'birth', birthDate });
const parents = [{ id: 'm', role: 'mother', income: 'comprehensive' }];

test('the education deduction of the same child takes over from the infant deduction', () => {
  const children = [child('elder', '2023-12-10'), child('younger', '2025-06-10')];
  const household = { family: {}, parents, children };
  expect(after('infant-care-deduction', 'elder', household)).toBe('child-education-deduction elder');
  expect(after('infant-care-deduction', 'younger', household)).toBe('child-education-deduction younger');
});

test('nothing does, where nothing is said to, or where there is no claim to it', () => {
  const household = { family: {}, parents, children: [child('c', '2025-06-10')] };
  expect(after('child-education-deduction', 'c', household)).toBeUndefined();
  const untaxed = { ...household, parents: [{ id: 'm', role: 'mother', income: 'none' }] };
  expect(after('infant-care-deduction', 'c', untaxed)).toBeUndefined();
});
