import {
  all,
  any,
  atLeast,
  count,
  exact,
  is,
  leave,
  noLessThan,
  not,
  parameter,
  range,
  reachedDays,
  refer,
  unpublished,
  type Condition,
  type Figure,
  type Household,
  type Parameter,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benefitWhen, born, law, local, office, packOf, text } from './aPack.ts';

const asOf = '2026-11-24';
const source = refer(law, '');

const days = (id: string, ...revisions: readonly (readonly [string, Figure])[]): Parameter => {
  const [first = ['2020-01-01', exact(0)] as const, ...later] = revisions;
  const revision = ([from, value]: readonly [string, Figure]) => ({ from, value, source });
  return parameter(id, {
    name: text(id),
    unit: 'days',
    checkedOn: asOf,
    revisions: [revision(first), ...later.map(revision)],
  });
};

const within = (length: number): Condition => all(reachedDays(born, 0), not(reachedDays(born, length)));

/** 100 days for a birth and 10 more for each further baby, counted from the birth; 7 more on a certificate. */
const birthLeave = benefitWhen(
  any(atLeast(count('child', within(100)), 1), atLeast(count('child', within(110)), 2)),
  {
    grant: leave({
      days: days('base', ['2020-01-01', exact(100)]),
      more: [
        {
          days: days('further', ['2020-01-01', exact(10)]),
          says: text('每多一个'),
          perFurther: count('child', within(200)),
        },
        { days: days('certified', ['2020-01-01', exact(7)]), says: text('有证明') },
      ],
    }),
  },
);

const children = (...births: readonly (string | null)[]): Household => ({
  family: {},
  children: births.map((date, i) => ({ id: `c${i}`, kind: 'born', born: date })),
});
const due = (...dates: readonly string[]): Household => ({
  family: {},
  children: dates.map((date, i) => ({ id: `c${i}`, kind: 'expected', due: date })),
});

function daysOf(household: Household, benefit = birthLeave) {
  const [entitlement] = assess(rulebookOf(packOf(benefit)), household, asOf);
  return entitlement?.leave;
}
const numberOf = (household: Household) => {
  const figure = daysOf(household)?.figure;
  return figure?.kind === 'exact' ? figure.value : figure?.kind;
};

describe('a leave with days for each further baby', () => {
  test.each([
    ['one baby', children('2026-11-01'), 100],
    ['twins', children('2026-11-01', '2026-11-01'), 110],
    ['twins born before and after midnight', children('2026-11-01', '2026-11-02'), 110],
    ['triplets', children('2026-11-01', '2026-11-01', '2026-11-01'), 120],
    ['a baby and its older brother', children('2026-11-01', '2023-05-05'), 100],
    ['twins expected', due('2027-03-01', '2027-03-01'), 110],
    ['one expected', due('2027-03-01'), 100],
  ])('%s', (_, household, expected) => {
    expect(numberOf(household)).toBe(expected);
  });

  test('counts only babies that are certain, and names the answer that may add more', () => {
    const found = daysOf(children('2026-11-01', null));
    expect(found?.figure).toEqual(exact(100));
    expect(found?.missing).toEqual([{ fact: 'child.born', subject: 'c1' }]);
  });

  test('says what it counted, and leaves to the certificate what is the certificate’s', () => {
    const found = daysOf(children('2026-11-01', '2026-11-01', '2026-11-01'));
    expect(found?.counted.map(({ says, days: each, times }) => [says.zh, each, times])).toEqual([
      ['每多一个', 10, 2],
    ]);
    expect(found?.ifCertified.map(({ says, days: each }) => [says.zh, each])).toEqual([['有证明', 7]]);
    expect(daysOf(children('2026-11-01'))?.counted).toEqual([]);
  });

  test('waits for the list of children where that was not told, whoever else has a claim', () => {
    const base = days('base', ['2020-01-01', exact(100)]);
    const further = days('further', ['2020-01-01', exact(10)]);
    const perFurther = count('child', within(200));
    const benefit = benefitWhen(is(local, true), {
      grant: leave({ days: base, more: [{ days: further, says: text('每多一个'), perFurther }] }),
    });
    expect(daysOf({ family: { local: true } }, benefit)).toEqual({
      figure: exact(100),
      counted: [],
      ifCertified: [],
      missing: [{ fact: 'children', subject: 'family' }],
    });
  });

  test('asks for no birthday where there is one baby at the most', () => {
    const base = days('base', ['2020-01-01', exact(100)]);
    const further = days('further', ['2020-01-01', exact(10)]);
    const perFurther = count('child', within(200));
    const benefit = benefitWhen(is(local, true), {
      grant: leave({ days: base, more: [{ days: further, says: text('每多一个'), perFurther }] }),
    });
    const missing = (...births: readonly (string | null)[]) =>
      daysOf({ ...children(...births), family: { local: true } }, benefit)?.missing;
    expect(missing(null, '2015-01-01')).toEqual([]);
    expect(missing(null, null)).toEqual([
      { fact: 'child.born', subject: 'c0' },
      { fact: 'child.born', subject: 'c1' },
    ]);
  });

  test('does not count what the law grants only later', () => {
    const base = days('base', ['2020-01-01', exact(100)]);
    const later = days('later', ['2027-01-01', exact(10)]);
    const benefit = benefitWhen(atLeast(count('child', within(100)), 1), {
      grant: leave({
        days: base,
        more: [
          { days: later, says: text('每多一个'), perFurther: count('child', within(200)) },
          { days: later, says: text('有证明') },
        ],
      }),
    });
    expect(daysOf(children('2026-11-01', '2026-11-01'), benefit)).toEqual({
      figure: exact(100),
      counted: [],
      ifCertified: [],
      missing: [],
    });
  });

  test('that is over is told as it was; without a claim there is none', () => {
    expect(numberOf(children('2020-01-01', '2020-01-01'))).toBe(110);
    expect(daysOf({ family: {}, children: [] })).toBeUndefined();
  });
});

describe('a leave whose number is not certain', () => {
  const leaveOf = (...revisions: readonly (readonly [string, Figure])[]) =>
    benefitWhen(atLeast(count('child', within(100)), 1), {
      grant: leave({
        days: days('base', ...revisions),
        more: [
          {
            days: days('further', ['2020-01-01', exact(10)]),
            says: text('每多一个'),
            perFurther: count('child', within(200)),
          },
        ],
      }),
    });
  const twins = children('2026-11-01', '2026-11-01');

  test('stays a range, both ends moved by what is counted', () => {
    const disputed = range(50, 60, source);
    expect(daysOf(twins, leaveOf(['2020-01-01', disputed]))?.figure).toEqual(range(60, 70, source));
  });

  test('stays a number at the least', () => {
    expect(daysOf(twins, leaveOf(['2020-01-01', noLessThan(50)]))?.figure).toEqual(noLessThan(60));
  });

  test('stays unpublished: nothing is added to a number nobody knows', () => {
    const unknown = unpublished(office);
    expect(daysOf(twins, leaveOf(['2020-01-01', unknown]))?.figure).toEqual(unknown);
  });

  test('takes the number in force', () => {
    const raised = leaveOf(['2020-01-01', exact(50)], ['2026-10-31', exact(60)], ['2027-01-01', exact(90)]);
    expect(daysOf(children('2026-11-01'), raised)?.figure).toEqual(exact(60));
  });
});
