import { dayOf, on, oneOf, payments, refer, type Household, type Schedule } from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { paymentPlan } from '../../src/engine/payments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { adopted, amount, benefitWhen, born, kind, law, packOf, text } from './aPack.ts';

const asOf = '2026-11-24';
const source = refer(law, '');

/** The yearly payments to a child, whom all of this is granted. */
function planOf(schedule: Schedule, child: object) {
  const benefit = benefitWhen(oneOf(kind, ['born', 'expected']), {
    per: 'child',
    grant: payments({ name: text('申请'), amount, source, schedule }),
  });
  const pack = packOf(benefit);
  const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted] });
  const household: Household = { family: {}, children: [{ id: 'c', ...child }] };
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
