import {
  choice,
  dayOf,
  is,
  on,
  oneOf,
  payments,
  refer,
  type Condition,
  type Household,
  type Schedule,
} from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { paymentPlan } from '../../src/engine/payments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { adopted, amount, benefitWhen, born, kind, law, packOf, text } from './aPack.ts';

const asOf = '2026-11-24';
const source = refer(law, '');

/** Whether a payment has been applied for, which is asked of a child born. */
const appliedFor = choice('child.appliedFor', {
  name: text('申领'),
  ask: text('申领'),
  options: { notYet: text('没有'), inFirstYear: text('当年') },
  onlyIf: is(kind, 'born'),
});

/** The yearly payments to a child, whom all of this is granted. */
const planOf = (schedule: Schedule, child: object, when = oneOf(kind, ['born', 'expected'])) =>
  planIn({ family: {}, children: [{ id: 'c', ...child }] }, schedule, when);

function planIn(household: Household, schedule: Schedule, when: Condition) {
  const benefit = benefitWhen(when, {
    per: 'child',
    grant: payments({ name: text('申请'), amount, source, schedule }),
  });
  const pack = packOf(benefit);
  const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted, appliedFor] });
  const [entitlement] = assess(rulebook, household, asOf);
  if (entitlement === undefined) throw new Error('no entitlement');
  return paymentPlan(entitlement, situationOf(rulebook, household, asOf));
}

const yearly = { op: 'yearsInARow', times: 2, firstWithin: 1, firstApplied: kind.id, yearOf: {} } as const;
const none = { payments: [], missing: [], estimated: false };

test('a day that does not apply pays nothing, and nothing is missing', () => {
  const expected = { kind: 'expected', due: '2027-03-20' };
  expect(planOf({ ...yearly, from: dayOf(adopted) }, expected)).toEqual(none);
  const months = { op: 'monthsOfYear', from: dayOf(adopted), through: on('2027-12-31') } as const;
  expect(planOf(months, expected)).toEqual(none);
});

test('a day nobody told pays nothing yet, and is missing', () => {
  const missing = [{ fact: 'child.born', subject: 'c' }];
  const untold = { kind: 'born', born: null };
  expect(planOf({ ...yearly, from: dayOf(born) }, untold)).toEqual({ ...none, missing });
  const months = { op: 'monthsOfYear', from: dayOf(born), through: on('2027-12-31') } as const;
  expect(planOf(months, untold)).toEqual({ ...none, missing });
});

test('months of a year are counted from the first to the last, both included', () => {
  // November and December 2026, January to March 2027, at 2,000 a month.
  const months = { op: 'monthsOfYear', from: dayOf(born), through: on('2027-03-01') } as const;
  expect(planOf(months, { kind: 'born', born: '2026-11-20' })).toEqual({
    payments: [
      { year: 2026, months: 2, yuan: 4_000, opens: '2026-11-20', applyBy: '2026-12-31', state: 'now' },
      { year: 2027, months: 3, yuan: 6_000, opens: '2027-01-01', applyBy: '2027-12-31', state: 'later' },
    ],
    missing: [],
    estimated: false,
  });
});

test('payments in a row are each worth the amount of their year, applied for or not', () => {
  const child = { kind: 'born', born: '2026-06-10' };
  const first = { year: 2026, yuan: 2_000, opens: '2026-06-10' };
  const second = { year: 2027, yuan: 2_000, opens: '2027-01-01', state: 'later' };
  const row = { ...yearly, from: dayOf(born) };
  expect(planOf(row, child)).toEqual({
    ...none,
    payments: [
      { ...first, applyBy: '2027-12-31', state: 'now' },
      { ...second, applyBy: '2028-12-31' },
    ],
  });
  expect(planOf({ ...row, yearOf: { born: 0 } }, child)).toEqual({
    ...none,
    payments: [
      { ...first, applyBy: '2026-12-31', state: 'past', applied: true },
      { ...second, applyBy: '2027-12-31' },
    ],
  });
});

test('nothing is paid without a claim, nor before the children are told', () => {
  const months = { op: 'monthsOfYear', from: dayOf(born), through: on('2027-12-31') } as const;
  const expected = { kind: 'expected', due: '2027-03-20' };
  expect(planOf(months, expected, is(kind, 'born'))).toEqual(none);
  expect(planIn({ family: {} }, months, is(kind, 'born'))).toEqual(none);
});

test('whether the first was applied for is missing until it is told, and not of a child expected', () => {
  const row = { ...yearly, from: dayOf(born), firstApplied: appliedFor.id, yearOf: { inFirstYear: 0 } };
  const child = { kind: 'born', born: '2026-06-10' };
  const missing = [{ fact: 'child.appliedFor', subject: 'c' }];
  expect(planOf(row, child)).toEqual({ ...none, missing });
  expect(planOf(row, { ...child, appliedFor: 'notYet' }).payments.map(({ applyBy }) => applyBy)).toEqual([
    '2027-12-31',
    '2028-12-31',
  ]);
  // Born in March 2027, it can be applied for in that year and the next.
  const first = { year: 2027, yuan: 2_000, opens: '2027-03-20', applyBy: '2028-12-31', state: 'later' };
  expect(planOf(row, { kind: 'expected', due: '2027-03-20' })).toEqual({
    payments: [first, { ...first, year: 2028, opens: '2028-01-01', applyBy: '2029-12-31' }],
    missing: [],
    estimated: true,
  });
});

test('months from or to an expected birth are an estimate', () => {
  const expected = { kind: 'expected', due: '2027-03-20' };
  const from = { op: 'monthsOfYear', from: dayOf(born), through: on('2027-05-01') } as const;
  // March, April and May.
  expect(planOf(from, expected)).toMatchObject({ payments: [{ months: 3 }], estimated: true });
  const until = { op: 'monthsOfYear', from: on('2027-01-01'), through: dayOf(born) } as const;
  // January, February and March.
  expect(planOf(until, expected)).toMatchObject({ payments: [{ months: 3 }], estimated: true });
});

test('months that end on a day that does not apply are not paid', () => {
  const months = { op: 'monthsOfYear', from: on('2026-01-01'), through: dayOf(adopted) } as const;
  expect(planOf(months, { kind: 'expected', due: '2027-03-20' })).toEqual(none);
});

test('a year before the first amount cannot be paid: the pack is wrong', () => {
  // The first amount is that of 2022.
  const months = { op: 'monthsOfYear', from: on('2021-11-01'), through: on('2022-02-01') } as const;
  expect(() => planOf(months, { kind: 'born', born: '2021-06-10' })).toThrow(
    'Only a published number can be counted with',
  );
});
