import {
  all,
  any,
  atLeast,
  count,
  dayOf,
  daysAfter,
  deduction,
  duringMonths,
  everyYear,
  is,
  monthsAfter,
  not,
  on,
  once,
  payments,
  reached,
  refer,
  unsettled,
  yearsAfter,
  type Benefit,
  type Deadline,
  type Household,
  type Once,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { deadlinesOf, inOrder } from '../../src/engine/deadlines.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import {
  adopted,
  amount,
  benefitWhen,
  born,
  kind,
  law,
  local,
  office,
  packOf,
  settlement,
  text,
} from './aPack.ts';

const source = refer(law, '三');
const birth = dayOf(born);
const underThree = duringMonths({ from: birth, before: yearsAfter(3, birth) });
const since = reached(born, 0);

const bornOn = (date: string | null): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'born', born: date }],
});
const dueOn = (date: string | null): Household => ({
  family: {},
  children: [{ id: 'c', kind: 'expected', due: date }],
});
const perChild = (deadline: Deadline, rest: Partial<Benefit> = {}): Benefit =>
  benefitWhen(since, { per: 'child', deadlines: [deadline], ...rest });

/** The deadlines of the only benefit for the only subject, as plain as they can be said. */
function deadlines(benefit: Benefit, household: Household, asOf = '2026-11-24') {
  const pack = packOf(benefit);
  const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted] });
  const [entitlement] = assess(rulebook, household, asOf);
  if (entitlement === undefined) throw new Error('no entitlement');
  return deadlinesOf(entitlement, situationOf(rulebook, household, asOf)).map(
    ({ from, by, state, year, estimated, ifEntitled }) => ({
      by,
      state,
      ...(from !== undefined && { from }),
      ...(year !== undefined && { year }),
      ...(estimated && { estimated }),
      ...(ifEntitled && { ifEntitled }),
    }),
  );
}

describe('once', () => {
  const enrol = perChild(once({ name: text('参保'), from: birth, by: daysAfter(90, birth), source }));
  const register = perChild(once({ name: text('上户口'), from: birth, by: monthsAfter(1, birth), source }));

  test.each([
    // 31 days left in August, 30, 31, and 24 of November: 5 + 30 + 31 + 24 = 90.
    ['2026-08-26', '2026-11-24', 'now'],
    ['2026-08-25', '2026-11-23', 'past'],
    // 29 February: 29 March is day 29, 29 April day 60, 29 May day 90.
    ['2024-02-29', '2024-05-29', 'past'],
  ])('90 days after %s is %s, and it is %s', (date, by, state) => {
    expect(deadlines(enrol, bornOn(date))).toEqual([{ from: date, by, state }]);
  });

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2026-10-24', '2026-11-24'],
  ])('a month after %s is %s', (date, by) => {
    expect(deadlines(register, bornOn(date)).map((one) => one.by)).toEqual([by]);
  });

  test('an expected birth makes it an estimate that lies ahead', () => {
    // 26 days of January, 28, 31, and 5 of April.
    expect(deadlines(enrol, dueOn('2027-01-05'))).toEqual([
      { from: '2027-01-05', by: '2027-04-05', state: 'later', estimated: true },
    ]);
  });

  test('past its due day a baby is born tomorrow at the earliest', () => {
    // 25 November: 5 days left, 31, 31, and 23 of February.
    expect(deadlines(enrol, dueOn('2026-11-20'))).toEqual([
      { from: '2026-11-25', by: '2027-02-23', state: 'later', estimated: true },
    ]);
  });

  test.each([
    ['a birth date', bornOn(null)],
    ['a due date', dueOn(null)],
    ['a list of children', { family: {} }],
  ])('%s nobody told gives no day', (_, household) => {
    expect(deadlines(enrol, household)).toEqual([]);
  });

  test('who has no claim has nothing to do', () => {
    const never = { ...enrol, when: all(since, is(local, true)) };
    expect(deadlines(never, { ...bornOn('2026-11-01'), family: { local: false } })).toEqual([]);
  });

  test('a claim that one more answer decides keeps its deadline, marked', () => {
    const open = { ...enrol, when: all(since, is(local, true)) };
    expect(deadlines(open, bornOn('2026-11-01'))).toEqual([
      { from: '2026-11-01', by: '2027-01-30', state: 'now', ifEntitled: true },
    ]);
  });

  test('a claim that an office has to settle has none', () => {
    const open = { ...enrol, when: all(since, unsettled(text('?'), office)) };
    expect(deadlines(open, bornOn('2026-11-01'))).toEqual([]);
    const askedToo = { ...enrol, when: all(since, is(local, true), unsettled(text('?'), office)) };
    expect(deadlines(askedToo, bornOn('2026-11-01'))).toEqual([]);
  });

  test('it concerns whom it is about, and nobody while that is not known', () => {
    const some = perChild(
      once({ name: text('办'), by: daysAfter(90, birth), when: is(local, true), source }),
    );
    const says = (family: Household['family']) => deadlines(some, { ...bornOn('2026-11-01'), family });
    expect(says({ local: true })).toHaveLength(1);
    expect(says({ local: false })).toEqual([]);
    expect(says({})).toEqual([]);
  });

  test('what hangs on a day not known, or on one that never comes, has no day', () => {
    const there = benefitWhen(any(is(kind, 'born'), is(kind, 'expected')), {
      per: 'child',
      inForce: { from: '1980-01-01', source },
    });
    const says = (days: Pick<Once, 'from' | 'by'>, household: Household) =>
      deadlines({ ...there, deadlines: [once({ name: text('办'), ...days, source })] }, household);
    const [fixed, adoption] = [on('2027-01-01'), dayOf(adopted)];
    expect(says({ by: fixed }, bornOn(null))).toHaveLength(1);
    expect(says({ by: birth }, bornOn(null))).toEqual([]);
    expect(says({ from: birth, by: fixed }, bornOn(null))).toEqual([]);
    expect(says({ by: adoption }, dueOn('2027-03-20'))).toEqual([]);
    expect(says({ from: adoption, by: fixed }, dueOn('2027-03-20'))).toEqual([]);
  });

  test('nothing is to be done before the claim begins or after it has ended', () => {
    const november = duringMonths({ from: on('2026-11-01'), through: on('2026-11-01') });
    const says = (from: string | undefined, by: string) => {
      const days = { ...(from !== undefined && { from: on(from) }), by: on(by) };
      const benefit = benefitWhen(november, { deadlines: [once({ name: text('办'), ...days, source })] });
      return deadlines(benefit, { family: {} }).length;
    };
    expect([says(undefined, '2026-10-31'), says(undefined, '2026-11-01')]).toEqual([0, 1]);
    expect([says('2026-11-30', '2026-12-31'), says('2026-12-01', '2026-12-31')]).toEqual([1, 0]);
  });

  test('what a later claim would ask for waits while another holds and that one hangs on an answer', () => {
    const later = perChild(once({ name: text('办'), by: yearsAfter(4, birth), source }), {
      when: any(not(reached(born, 3)), is(local, true)),
    });
    expect(deadlines(later, bornOn('2025-06-10'))).toEqual([]);
    expect(deadlines(later, { ...bornOn('2025-06-10'), family: { local: true } })).toHaveLength(1);
  });

  test('a benefit of the family may have one for each child it concerns', () => {
    const forEach = benefitWhen(atLeast(count('child', not(reached(born, 3))), 1), {
      deadlines: [
        once({
          name: text('建册'),
          each: 'child',
          when: is(kind, 'expected'),
          by: daysAfter(-190, birth),
          source,
        }),
      ],
    });
    const household: Household = {
      family: {},
      children: [
        { id: 'a', kind: 'born', born: '2025-06-10' },
        { id: 'b', kind: 'expected', due: '2027-07-10' },
      ],
    };
    // 10 July back to 1 January are 190 days: 9 + 30 + 31 + 30 + 31 + 28 + 31.
    expect(deadlines(forEach, household)).toEqual([{ by: '2027-01-01', state: 'now', estimated: true }]);
  });
});

describe('every year', () => {
  const confirm = everyYear({
    name: text('确认'),
    about: 'nextYear',
    from: '12-01',
    through: '12-31',
    source,
  });
  const monthly = deduction({ monthly: amount, settledBy: [settlement] });
  const confirmed = benefitWhen(underThree, { per: 'child', deadlines: [confirm] });
  const settled = benefitWhen(underThree, { per: 'child', grant: monthly });

  test.each([
    ['2026-11-30', 'later'],
    ['2026-12-01', 'now'],
    ['2026-12-31', 'now'],
  ] as const)('on %s the confirmation of December 2026 is %s', (asOf, state) => {
    expect(deadlines(confirmed, bornOn('2025-06-10'), asOf)).toContainEqual({
      from: '2026-12-01',
      by: '2026-12-31',
      year: 2027,
      state,
    });
  });

  test('the day after, it has gone by and the next one is named', () => {
    expect(deadlines(confirmed, bornOn('2025-06-10'), '2027-01-01')).toEqual([
      { from: '2026-12-01', by: '2026-12-31', year: 2027, state: 'past' },
      { from: '2027-12-01', by: '2027-12-31', year: 2028, state: 'later' },
    ]);
  });

  test('a claim that ends with the year has nothing to confirm for the next', () => {
    // Born in January 2024: December 2026 is the last month.
    expect(deadlines(confirmed, bornOn('2024-01-15'))).toEqual([
      { from: '2025-12-01', by: '2025-12-31', year: 2026, state: 'past' },
    ]);
    // Born in February: January 2027 is.
    expect(deadlines(confirmed, bornOn('2024-02-29'))).toContainEqual({
      from: '2026-12-01',
      by: '2026-12-31',
      year: 2027,
      state: 'later',
    });
  });

  test('nothing can be confirmed for a child not born by then', () => {
    expect(deadlines(confirmed, dueOn('2027-02-10'))).toEqual([
      { from: '2027-12-01', by: '2027-12-31', year: 2028, state: 'later', estimated: true },
    ]);
  });

  test('what begins on the last day to confirm can still be confirmed', () => {
    const confirmable = benefitWhen(since, { per: 'child', deadlines: [confirm] });
    expect(deadlines(confirmable, dueOn('2026-12-31')).map(({ by }) => by)).toEqual(['2026-12-31']);
    expect(deadlines(confirmable, dueOn('2027-01-01')).map(({ by }) => by)).toEqual(['2027-12-31']);
  });

  test.each([
    ['2026-11-24', '2025', 'past', '2026', 'later'],
    ['2027-02-28', '2025', 'past', '2026', 'later'],
    ['2027-03-01', '2025', 'past', '2026', 'now'],
    ['2027-06-30', '2025', 'past', '2026', 'now'],
    ['2027-07-01', '2026', 'past', '2027', 'later'],
  ])('on %s the settlement of %s is %s, that of %s %s', (asOf, last, lastState, next, nextState) => {
    expect(
      deadlines(settled, bornOn('2025-06-10'), asOf).map(({ year, by, state }) => [String(year), by, state]),
    ).toEqual([
      [last, `${Number(last) + 1}-06-30`, lastState],
      [next, `${Number(next) + 1}-06-30`, nextState],
    ]);
  });

  test('the year after the last month is settled too, and then no more', () => {
    // Born in March 2023: the last month is February 2026.
    expect(deadlines(settled, bornOn('2023-03-10'), '2026-11-24').map(({ year }) => year)).toEqual([
      2025, 2026,
    ]);
    expect(deadlines(settled, bornOn('2023-03-10'), '2027-07-01').map(({ year }) => year)).toEqual([2026]);
  });

  test('in the year itself', () => {
    const sameYear = everyYear({
      name: text('报名'),
      about: 'sameYear',
      from: '03-01',
      through: '05-31',
      source,
    });
    const enrolled = benefitWhen(underThree, { per: 'child', deadlines: [sameYear] });
    expect(deadlines(enrolled, bornOn('2026-06-10'))).toEqual([
      // That of 2026 had closed before the birth.
      { from: '2027-03-01', by: '2027-05-31', year: 2027, state: 'later' },
    ]);
  });
});

describe('every year of more than one claim', () => {
  const registered = everyYear({
    name: text('登记'),
    about: 'sameYear',
    from: '12-01',
    through: '12-31',
    source,
  });

  test('a year for which the claim was certain is certain, whatever comes after it', () => {
    // Until the first birthday in June 2026 for sure, then where the family lives here.
    const benefit = perChild(registered, { when: any(not(reached(born, 1)), is(local, true)) });
    expect(deadlines(benefit, bornOn('2025-06-10'))).toEqual([
      { from: '2025-12-01', by: '2025-12-31', year: 2025, state: 'past' },
      { from: '2026-12-01', by: '2026-12-31', year: 2026, state: 'later' },
    ]);
    expect(deadlines(benefit, bornOn('2025-06-10'), '2027-01-01')[1]).toEqual({
      from: '2027-12-01',
      by: '2027-12-31',
      year: 2027,
      state: 'later',
      ifEntitled: true,
    });
  });

  test('is an estimate where the claim lasts until an expected birth', () => {
    const pregnancy = perChild(registered, { when: all(is(kind, 'expected'), not(reached(born, 0))) });
    expect(deadlines(pregnancy, dueOn('2027-03-20'))[1]).toEqual({
      from: '2026-12-01',
      by: '2026-12-31',
      year: 2026,
      state: 'later',
      estimated: true,
    });
  });
});

test('what ends sooner is done first, then what can be done sooner', () => {
  const anyTime = { by: '2026-12-31' };
  const december = { from: '2026-12-01', by: '2026-12-31' };
  const sameNow = { from: '2026-11-01', by: '2026-12-31' };
  const november = { from: '2026-11-29', by: '2026-11-30' };
  const inTime = [november, anyTime, sameNow, december];
  expect([december, anyTime, november, sameNow].sort(inOrder)).toEqual(inTime);
  expect([anyTime, sameNow, december, november].sort(inOrder)).toEqual(inTime);
  expect(inOrder(december, { ...december })).toBe(0);
});

describe('payments', () => {
  const yearly = (yearOf: Record<string, number>): Benefit =>
    benefitWhen(any(since, is(kind, 'expected')), {
      per: 'child',
      grant: payments({
        name: text('申请'),
        amount: { ...amount, revisions: [amount.revisions[0]] },
        source,
        schedule: {
          op: 'yearsInARow',
          times: 2,
          from: birth,
          firstWithin: 1,
          firstApplied: kind.id,
          yearOf,
        },
      }),
    });

  test('each is applied for by the end of its year, not before the child is born', () => {
    expect(deadlines(yearly({}), bornOn('2026-06-10'))).toEqual([
      { from: '2026-06-10', by: '2027-12-31', year: 2026, state: 'now' },
      { from: '2027-01-01', by: '2028-12-31', year: 2027, state: 'later' },
    ]);
    expect(deadlines(yearly({}), dueOn('2026-12-20'))).toEqual([
      { from: '2026-12-20', by: '2027-12-31', year: 2026, state: 'later', estimated: true },
      { from: '2027-01-01', by: '2028-12-31', year: 2027, state: 'later', estimated: true },
    ]);
  });

  test('one applied for already is done', () => {
    expect(deadlines(yearly({ born: 0 }), bornOn('2026-06-10'))).toEqual([
      { from: '2027-01-01', by: '2027-12-31', year: 2027, state: 'later' },
    ]);
  });

  test('come one after the other, not again every year', () => {
    const benefit = yearly({});
    const rulebook = rulebookOf(packOf(benefit));
    const household = bornOn('2026-06-10');
    const dated = assess(rulebook, household, '2026-11-24').flatMap((entitlement) =>
      deadlinesOf(entitlement, situationOf(rulebook, household, '2026-11-24')),
    );
    expect(dated.map(({ name, everyYear: again }) => [name.zh, again])).toEqual([
      ['申请', false],
      ['申请', false],
    ]);
  });
});
