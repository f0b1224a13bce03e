import type { Household, Member } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { differencesBetween, type Standing } from '../../src/engine/differences.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';

const rulebook = rulebookOf(liuzhou);
const tax = ['infant-care-deduction', 'child-education-deduction'];
const standing = (household: Household, asOf: string): Standing => ({
  asOf,
  entitlements: assess(rulebook, household, asOf).filter(({ benefit }) => tax.includes(benefit.id)),
});
const child = (id: string, birthDate: string): Member => ({ id, stage: 'living', bond: 'birth', birthDate });
const family = (...children: Member[]): Household => ({
  family: {},
  parents: [{ id: 'm', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 50_000 }],
  children,
});
const differing = (before: Standing, after: Standing): string[] =>
  differencesBetween(before, after).differences.map(({ benefit, subject }) => `${benefit.id} ${subject}`);

const one = family(child('a', '2025-06-10'));

test('the same family on the same day: nothing differs, everything is counted as the same', () => {
  const now = standing(one, '2026-11-24');
  expect(differencesBetween(now, now)).toEqual({ differences: [], same: 2 });
});

test('a few weeks on, the deduction that has begun is no news', () => {
  expect(differing(standing(one, '2026-11-24'), standing(one, '2026-12-24'))).toEqual([]);
});

test('another child brings what it can get, and not what it is refused', () => {
  const two = family(child('a', '2025-06-10'), { ...child('b', '2024-01-01'), bond: 'minded' });
  expect(differing(standing(one, '2026-11-24'), standing(two, '2026-11-24'))).toEqual([]);
  const own = family(child('a', '2025-06-10'), child('b', '2024-01-01'));
  expect(differing(standing(one, '2026-11-24'), standing(own, '2026-11-24'))).toContain(
    'infant-care-deduction b',
  );
});

test('once what could be claimed back is over, the deduction is gone', () => {
  // Third birthday 2028-06-10: the months of 2028 can be claimed until the end of June 2029.
  expect(differing(standing(one, '2026-11-24'), standing(one, '2029-06-30'))).not.toContain(
    'infant-care-deduction a',
  );
  expect(differing(standing(one, '2026-11-24'), standing(one, '2029-07-01'))).toContain(
    'infant-care-deduction a',
  );
});
