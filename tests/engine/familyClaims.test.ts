import {
  all,
  any,
  dayOf,
  duringMonths,
  not,
  on,
  payments,
  reached,
  reachedDays,
  refer,
  type Condition,
  type Household,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { familyClaims } from '../../src/engine/familyClaims.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { amount, benefitWhen, born, kind, law, packOf, text } from './aPack.ts';

const asOf = '2026-11-24';

/** The claims to two yearly payments for a child born on 10 June 2026: the last is applied for by the end of 2028. */
function claims(when: Condition) {
  const [revision] = amount.revisions;
  const benefit = benefitWhen(when, {
    per: 'child',
    grant: payments({
      name: text('申请'),
      amount: { ...amount, revisions: [{ ...revision, from: '2020-01-01' }] },
      source: refer(law, '三'),
      schedule: {
        op: 'yearsInARow',
        times: 2,
        from: dayOf(born),
        firstWithin: 1,
        firstApplied: kind.id,
        yearOf: {},
      },
    }),
  });
  const rulebook = rulebookOf(packOf(benefit));
  const household: Household = { family: {}, children: [{ id: 'c', kind: 'born', born: '2026-06-10' }] };
  const family = situationOf(rulebook, household, asOf);
  return assess(rulebook, household, asOf).flatMap((entitlement) =>
    familyClaims(entitlement, family).map(({ from, through, starts, ends }) => [from, through, starts, ends]),
  );
}

const firstYear = all(reached(born, 0), not(reached(born, 1)));
const planned = ['2026-06-10', '2028-12-31', 'known', 'known'];
const inMonths = (from: string, through: string) => duringMonths({ from: on(from), through: on(through) });

describe('a claim to yearly payments runs through the last of them', () => {
  test('whether it would end sooner or never', () => {
    expect(claims(firstYear)).toEqual([planned]);
    expect(claims(reached(born, 0))).toEqual([planned]);
    const oneDay = all(reachedDays(born, 10), not(reachedDays(born, 11)));
    expect(claims(oneDay)).toEqual([['2026-06-20', '2028-12-31', 'known', 'known']]);
  });

  test('the one meant, and not one before it', () => {
    // 100 days before 10 June: 10 of June, 31, 30, 28 of March: from 2 March on.
    expect(claims(any(not(reachedDays(born, -100)), firstYear))).toEqual([
      ['2020-01-01', '2026-03-01', 'withRule', 'known'],
      planned,
    ]);
  });

  test('and another claim in the meantime is part of the plan', () => {
    expect(claims(any(firstYear, inMonths('2028-01-01', '2028-03-01')))).toEqual([planned]);
    expect(claims(any(firstYear, inMonths('2028-01-01', '2028-12-01')))).toEqual([planned]);
  });

  test('while a later one is its own, from the day after the plan at the soonest', () => {
    expect(claims(any(firstYear, inMonths('2028-01-01', '2029-03-01')))).toEqual([
      planned,
      ['2029-01-01', '2029-03-31', 'known', 'known'],
    ]);
    expect(claims(any(firstYear, inMonths('2029-03-01', '2029-06-01')))).toEqual([
      planned,
      ['2029-03-01', '2029-06-30', 'known', 'known'],
    ]);
    // From 10 June 2026 to 31 December 2028: 365 + 366 + 204 days.
    expect(claims(any(firstYear, reachedDays(born, 935)))).toEqual([
      planned,
      ['2029-01-01', undefined, 'known', 'never'],
    ]);
  });
});
