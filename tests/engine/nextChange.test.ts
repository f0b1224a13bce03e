import { all, cash, clause, is, not, reached, refer, type Benefit, type Household } from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { nextChange } from '../../src/engine/nextChange.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { amount, benefitWhen, born, law, local, packOf, text } from './aPack.ts';

/** What becomes of a benefit for each of the family, as it stands on a day. */
function changes(benefit: Benefit, household: Household, asOf = '2026-11-24') {
  const rulebook = rulebookOf(packOf(benefit));
  const family = situationOf(rulebook, household, asOf);
  return assess(rulebook, household, asOf).map((entitlement) => nextChange(entitlement, family));
}
const child = (id: string, birth: string) => ({ id, kind: 'born', born: birth });

test('of each child it is the child’s own, with what decides it then', () => {
  const underThree = clause(text('未满3岁'), refer(law, '一'), not(reached(born, 3)));
  const infancy = benefitWhen(all(reached(born, 0), underThree), { per: 'child' });
  const children = [child('a', '2025-06-10'), child('b', '2024-02-29'), child('c', '2020-01-01')];
  const found = changes(infancy, { family: {}, children });
  expect(found.map((change) => change && [change.from, change.verdict, change.estimated])).toEqual([
    ['2028-06-10', 'notEntitled', false],
    ['2027-02-28', 'notEntitled', false],
    undefined,
  ]);
  expect(found[1]?.reasons.map(({ says, read }) => [says.zh, read.map(({ subject }) => subject)])).toEqual([
    ['未满3岁', ['b']],
  ]);
});

test('another amount is no change, nor is there one while the children are not told', () => {
  const here = { family: { local: true } };
  expect(changes(benefitWhen(is(local, true), { grant: cash(amount) }), here, '2022-06-01')).toEqual([
    undefined,
  ]);
  expect(changes(benefitWhen(reached(born, 3), { per: 'child' }), here)).toEqual([undefined]);
});
