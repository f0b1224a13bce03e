import {
  all,
  cash,
  dayOf,
  duringMonths,
  is,
  unsettled,
  yearsAfter,
  type Benefit,
  type Household,
} from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { claimRuns, type ClaimRun } from '../../src/engine/claimRuns.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { amount, benefitWhen, born, local, office, packOf, text } from './aPack.ts';

const runs = (benefit: Benefit, household: Household): ClaimRun[] =>
  assess(rulebookOf(packOf(benefit)), household, '2026-11-24').flatMap(({ spans }) => claimRuns(spans));

test('a claim goes on through a change of its amount, and stops where nothing can be had', () => {
  const underThree = duringMonths({ from: dayOf(born), before: yearsAfter(3, dayOf(born)) });
  const child = { id: 'c', kind: 'born', born: '2022-11-30' };
  const found = runs(benefitWhen(underThree, { per: 'child', grant: cash(amount) }), {
    family: {},
    children: [child],
  });
  expect(found).toStrictEqual([
    {
      verdict: 'entitled',
      from: '2022-11-01',
      through: '2025-10-31',
      starts: 'known',
      ends: 'known',
      startEstimated: false,
      endEstimated: false,
      missing: [],
      unsettled: [],
    },
  ]);
});

test('without an end in sight it has no last day', () => {
  const [found, ...more] = runs(benefitWhen(is(local, true)), { family: { local: true } });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ from: '2020-01-01', starts: 'withRule', ends: 'never' });
  expect(Object.keys(found ?? {})).not.toContain('through');
});

test('one that may hold names what it hangs on, once for all its amounts', () => {
  const question = text('怎么算');
  const open = benefitWhen(all(is(local, true), unsettled(question, office)), { grant: cash(amount) });
  const found = runs(open, { family: {} });
  expect(found.map(({ verdict, from }) => [verdict, from])).toEqual([['undetermined', '2022-01-01']]);
  expect(found[0]?.missing).toEqual([{ fact: 'family.local', subject: 'family' }]);
  expect(found[0]?.unsettled).toMatchObject([{ question }]);
});
