import {
  all,
  any,
  dayOf,
  deduction,
  duringMonths,
  is,
  not,
  reached,
  reachedDays,
  unsettled,
  yearsAfter,
  type Benefit,
  type Condition,
  type Household,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess, type Entitlement } from '../../src/engine/assess.ts';
import { claimPeriod, groupOf } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { amount, benefitWhen, born, kind, local, office, packOf, settlement, text } from './aPack.ts';

const birth = dayOf(born);
const underThree = duringMonths({ from: birth, before: yearsAfter(3, birth) });
const monthly = deduction({ monthly: amount, settledBy: [settlement] });
const asked = unsettled(text('怎么算'), office);

const ofChild = (when: Condition, rest: Partial<Benefit> = {}): Benefit =>
  benefitWhen(when, { per: 'child', ...rest });
const bornOn = (date: string): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'born', born: date }],
});
const dueOn = (date: string | null): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'expected', due: date }],
});

function entitlement(benefit: Benefit, household: Household, asOf = '2026-11-24'): Entitlement {
  const [found] = assess(rulebookOf(packOf(benefit)), household, asOf);
  if (found === undefined) throw new Error('no entitlement');
  return found;
}

describe('the group of an entitlement', () => {
  const group = (...args: Parameters<typeof entitlement>) => groupOf(entitlement(...args));

  test('what only an office can settle asks no answer of the family, and what also lacks an answer does', () => {
    expect(group(benefitWhen(all(is(local, true), asked)), { family: { local: true } })).toBe('askOffice');
    expect(group(benefitWhen(all(is(local, true), asked)), { family: {} })).toBe('missingAnswer');
  });

  test('what has ended counts as long as one day of it can still be claimed', () => {
    // On 2027-06-30 the months of 2026 can still be settled, those of 2025 no more.
    const twoDays = ofChild(all(reached(born, 0), not(reachedDays(born, 2))), { grant: monthly });
    expect(group(twoDays, bornOn('2025-12-31'), '2027-06-30')).toBe('entitled');
    expect(group(twoDays, bornOn('2025-12-30'), '2027-06-30')).toBe('no');
  });
});

describe('the time of a claim', () => {
  const period = (...args: Parameters<typeof entitlement>) => claimPeriod(entitlement(...args));
  const infancy = ofChild(all(reached(born, 0), not(reached(born, 3))));
  const pregnancy = ofChild(all(is(kind, 'expected'), not(reached(born, 0))));

  test('is told where there is a claim, and only there', () => {
    expect(period(benefitWhen(is(local, true)), { family: { local: false } })).toBeUndefined();
    expect(period(infancy, bornOn('2024-02-29'))).toStrictEqual({
      from: '2024-02-29',
      through: '2027-02-27',
      endless: false,
      estimated: false,
    });
  });

  test('goes on where the law changes no more than the amount', () => {
    // 1,000 a month until the end of 2022, 2,000 from then on; the 36th month is October 2025.
    const months = { from: '2022-11-01', through: '2025-10-31', endless: false, estimated: false };
    const deductible = ofChild(underThree, { grant: monthly });
    expect(period(deductible, bornOn('2022-11-30'), '2022-12-01')).toStrictEqual(months);
    expect(period(deductible, bornOn('2022-11-30'), '2026-11-24')).toStrictEqual(months);
  });

  test('is that of the claim meant, not of an earlier one', () => {
    const twice = ofChild(
      any(all(reached(born, 0), not(reached(born, 1))), all(reached(born, 3), not(reached(born, 4)))),
    );
    const during = (asOf: string) => period(twice, bornOn('2020-05-05'), asOf)?.from;
    expect(during('2020-06-01')).toBe('2020-05-05');
    expect(during('2023-06-01')).toBe('2023-05-05');
  });

  test('may be one day', () => {
    const tenthDay = ofChild(all(reachedDays(born, 10), not(reachedDays(born, 11))));
    expect(period(tenthDay, bornOn('2026-11-14'))).toStrictEqual({
      from: '2026-11-24',
      through: '2026-11-24',
      endless: false,
      estimated: false,
    });
  });

  test('without an end in sight says so', () => {
    expect(period(benefitWhen(is(local, true)), { family: { local: true } })).toStrictEqual({
      from: '2020-01-01',
      endless: true,
      estimated: false,
    });
  });

  test('has no first day, or no last, where that hangs on an answer not given', () => {
    const [first, second] = [not(reached(born, 1)), all(reached(born, 1), not(reached(born, 2)))];
    const openStart = ofChild(any(all(first, is(local, true)), second));
    expect(period(openStart, bornOn('2025-06-10'))).toStrictEqual({
      through: '2027-06-09',
      endless: false,
      estimated: false,
    });
    const openEnd = ofChild(any(all(reached(born, 0), first), all(second, is(local, true))));
    expect(period(openEnd, bornOn('2026-06-10'))).toStrictEqual({
      from: '2026-06-10',
      endless: false,
      estimated: false,
    });
  });

  test('is an estimate where one of its days told hangs on an expected birth', () => {
    expect(period(infancy, dueOn('2027-03-20'))).toStrictEqual({
      from: '2027-03-20',
      through: '2030-03-19',
      endless: false,
      estimated: true,
    });
    expect(period(ofChild(reached(born, 0)), dueOn('2027-03-20'))).toStrictEqual({
      from: '2027-03-20',
      endless: true,
      estimated: true,
    });
    expect(period(pregnancy, dueOn('2027-03-20'))).toStrictEqual({
      from: '2020-01-01',
      through: '2027-03-19',
      endless: false,
      estimated: true,
    });
  });

  test('is none where the day that hangs on it is not told', () => {
    expect(period(pregnancy, dueOn(null))).toStrictEqual({
      from: '2020-01-01',
      endless: false,
      estimated: false,
    });
  });
});
