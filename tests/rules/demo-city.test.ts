import type { Member } from '#dsl';
import { expect, test } from 'vitest';
import { demoCity } from '../../rules/demo-city/pack.ts';
import { demoPaper } from '../../rules/demo-city/paper.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';

/** The invented city: what its own pages show has to be as exact as what a real one shows. */

const rulebook = rulebookOf(demoCity);
const pram = (child: Omit<Member, 'id'>, county = 'upstream', asOf = '2026-11-24'): string | undefined => {
  const household = { family: { county }, children: [{ id: 'child', ...child }] };
  return assess(rulebook, household, asOf).find(({ benefit }) => benefit.id === 'pram-loan')?.verdict;
};
const born = (birthDate: string): Omit<Member, 'id'> => ({ stage: 'living', birthDate });

test.each([
  ['born today', born('2026-11-24'), 'entitled'],
  ['1 year old tomorrow', born('2025-11-25'), 'entitled'],
  ['1 year old today', born('2025-11-24'), 'notEntitled'],
  ['due tomorrow', { stage: 'expected', dueDate: '2026-11-25' }, 'notEntitled'],
  ['who died', { stage: 'died', birthDate: '2026-10-01' }, 'notEntitled'],
] as const)('a pram for a child %s: %s', (_, child, verdict) => {
  expect(pram(child)).toBe(verdict);
});

test.each([
  ['downstream', 'entitled'],
  ['guangxi', 'notEntitled'],
  ['elsewhere', 'notEntitled'],
])('living in "%s": %s', (county, verdict) => {
  expect(pram(born('2026-11-24'), county)).toBe(verdict);
});

test('the paper holds from its first day', () => {
  expect(demoPaper.inForceFrom).toBe('2023-01-01');
  expect(pram(born('2022-12-01'), 'upstream', '2022-12-31')).toBe('notEntitled');
  expect(pram(born('2022-12-01'), 'upstream', '2023-01-01')).toBe('entitled');
});

test('each of its five measures is accounted for, and the pram is a right', () => {
  expect(demoCity.measures.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5]);
  expect(rulebook.benefit('pram-loan').force).toBe('right');
});
