import {
  all,
  any,
  atLeast,
  cash,
  count,
  is,
  leave,
  not,
  reached,
  unsettled,
  type Benefit,
  type Household,
  type Member,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { differencesBetween, type Standing } from '../../src/engine/differences.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { amount, benefitWhen, born, kind, local, office, packOf, rents, text } from './aPack.ts';

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

describe('what a family is told first makes the difference', () => {
  /** How many times a benefit is answered differently for two families, each on its day. */
  const differ = (
    benefit: Benefit,
    before: Household,
    after: Household,
    days = ['2026-11-24', '2026-11-24'],
  ) => {
    const book = rulebookOf(packOf(benefit));
    const [left, right] = [before, after].map((household, i) => {
      const asOf = days[i] ?? '';
      return { asOf, entitlements: assess(book, household, asOf) };
    });
    if (left === undefined || right === undefined) throw new Error('two sides');
    return differencesBetween(left, right).differences.length;
  };
  const bornOn = (date: string): Household => ({
    family: {},
    children: [{ id: 'c', kind: 'born', born: date }],
  });
  const dueOn = (date: string): Household => ({
    family: {},
    children: [{ id: 'c', kind: 'expected', due: date }],
  });
  const sinceBirth = benefitWhen(reached(born, 0), { per: 'child' });
  const infancy = benefitWhen(all(reached(born, 0), not(reached(born, 3))), { per: 'child' });

  test('its first day while that is to come, and not once it has begun', () => {
    expect(differ(sinceBirth, dueOn('2027-01-05'), dueOn('2027-02-05'))).toBe(1);
    expect(differ(sinceBirth, bornOn('2025-06-10'), bornOn('2025-06-11'))).toBe(0);
    const firstDay = ['2026-11-24', '2026-11-25'];
    expect(differ(sinceBirth, bornOn('2026-11-24'), bornOn('2026-11-24'), firstDay)).toBe(0);
  });

  test('its last day', () => {
    expect(differ(infancy, bornOn('2025-06-10'), bornOn('2025-06-11'))).toBe(1);
  });

  test('its amount, or its days', () => {
    const here = { family: { local: true } };
    const money = benefitWhen(is(local, true), { grant: cash(amount) });
    expect(differ(money, here, here, ['2022-12-31', '2023-01-01'])).toBe(1);
    expect(differ(money, here, here, ['2023-01-01', '2026-11-24'])).toBe(0);
    const further = { days: amount, says: text('每多一个'), perFurther: count('child', is(kind, 'born')) };
    const days = benefitWhen(atLeast(count('child', is(kind, 'born')), 1), {
      grant: leave({ days: amount, more: [further] }),
    });
    const twin = (id: string): Member => ({ id, kind: 'born', born: '2026-11-01' });
    const [single, both] = [[twin('a')], [twin('a'), twin('b')]].map((children) => ({
      family: {},
      children,
    }));
    expect(single && both && differ(days, single, both)).toBe(1);
  });

  test('the answers it lacks', () => {
    const both = benefitWhen(all(is(local, true), is(rents, true)));
    expect(differ(both, { family: {} }, { family: { local: true } })).toBe(1);
    expect(differ(both, { family: {} }, { family: { local: null } })).toBe(0);
  });

  test('the question that an office has to settle', () => {
    const [first, second] = [unsettled(text('第一问'), office), unsettled(text('第二问'), office)];
    const asked = benefitWhen(all(any(is(local, true), first), any(is(rents, true), second)));
    const said = (here: boolean, renting: boolean) => ({ family: { local: here, rents: renting } });
    expect(differ(asked, said(true, false), said(false, true))).toBe(1);
    expect(differ(asked, said(true, false), said(true, false))).toBe(0);
  });
});
