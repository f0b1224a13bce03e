import {
  all,
  any,
  atLeast,
  before,
  below,
  count,
  dayOf,
  daysAfter,
  duringMonths,
  endOfYear,
  firstOnOrAfter,
  is,
  monthsAfter,
  not,
  onOrAfter,
  reached,
  reachedDays,
  reachedMonths,
  unsettled,
  yearsAfter,
  type Condition,
  type Household,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { evaluate, union } from '../../src/engine/evaluate.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { adopted, benefitWhen, born, due, kind, local, office, packOf, rents, text, works } from './aPack.ts';

const asOf = '2026-11-24';

function find(condition: Condition, household: Partial<Household>, at = asOf) {
  const whole: Household = { family: {}, ...household };
  const situation = situationOf(rulebookOf(packOf(benefitWhen(condition))), whole, asOf);
  return evaluate(condition, { ...situation, child: situation.children[0] }, at);
}
const truth = (...args: Parameters<typeof find>) => find(...args).truth;
const missing = (...args: Parameters<typeof find>) =>
  find(...args).missing.map(({ fact, subject }) => `${subject} ${fact}`);

const yes: Condition = is(local, true);
const no: Condition = not(is(local, true));
const open: Condition = is(rents, true);
const said = { family: { local: true } };

describe('strong Kleene truth', () => {
  test.each([
    ['all', all(yes, yes), 'yes'],
    ['all', all(yes, open), 'unknown'],
    ['all', all(no, open), 'no'],
    ['all', all(open, no), 'no'],
    ['any', any(no, no), 'no'],
    ['any', any(no, open), 'unknown'],
    ['any', any(yes, open), 'yes'],
    ['not', not(open), 'unknown'],
    ['not', not(no), 'yes'],
  ])('%s', (_, condition, expected) => {
    expect(truth(condition, said)).toBe(expected);
  });

  test('"不清楚" is as unknown as no answer, and never a no', () => {
    expect(truth(yes, { family: { local: null } })).toBe('unknown');
    expect(truth(yes, { family: {} })).toBe('unknown');
  });
});

describe('what is missing', () => {
  test('is every open fact, in the order of the law, each once', () => {
    expect(missing(all(open, is(local, true), open), { family: {} })).toEqual([
      'family family.rents',
      'family family.local',
    ]);
  });

  test('is nothing once a failing condition has decided', () => {
    expect(missing(all(no, open), said)).toEqual([]);
  });

  test('is not a day that decides, whichever it is of those it may be', () => {
    // Nobody here was born before 1990.
    expect(missing(before(born, '1990-01-01'), { children: [{ id: 'c', kind: 'born' }] })).toEqual([]);
    expect(missing(before(born, '1990-01-02'), { children: [{ id: 'c', kind: 'born' }] })).toEqual([
      'c child.born',
    ]);
  });

  test('is a list not told, and what a count asks besides, of nobody who may be on it', () => {
    const here = atLeast(count('child', all(is(kind, 'born'), is(local, true))), 1);
    expect(missing(here, {})).toEqual(['family children', 'family family.local']);
    expect(missing(here, said)).toEqual(['family children']);
  });

  test('is the fact that another hangs on, before that other', () => {
    expect(missing(reached(born, 3), { children: [{ id: 'c' }] })).toEqual(['c child.kind']);
    expect(missing(reached(born, 3), { children: [{ id: 'c', kind: 'born' }] })).toEqual(['c child.born']);
  });
});

test('a fact that does not apply reads "no", whatever was once answered to it', () => {
  const expectedChild = { id: 'c', kind: 'expected', born: '2020-01-01', due: '2027-01-05' };
  expect(truth(onOrAfter(born, '2020-01-01'), { children: [expectedChild] })).toBe('yes');
  expect(truth(before(born, '2026-11-25'), { children: [expectedChild] })).toBe('no');
});

test('a day that does not apply, and that nothing stands in for, has not come nor will it', () => {
  const pack = packOf(benefitWhen(is(local, true)));
  const rulebook = rulebookOf({ ...pack, facts: [...pack.facts, adopted] });
  const children = [{ id: 'c', kind: 'expected', due: '2027-01-05' }];
  const family = situationOf(rulebook, { family: {}, children }, asOf);
  const situation = { ...family, child: family.children[0] };
  for (const condition of [
    reached(adopted, 0),
    before(adopted, '2030-01-01'),
    onOrAfter(adopted, '1990-01-01'),
  ]) {
    expect(evaluate(condition, situation, asOf)).toMatchObject({ truth: 'no', missing: [], read: [] });
  }
});

test('a count says of each part whom it is about', () => {
  const about = (condition: Condition, household: Partial<Household>) =>
    find(condition, household).parts.map((part) => part.about);
  const children = [
    { id: 'a', kind: 'born' },
    { id: 'b', kind: 'expected' },
  ];
  const parents = [{ id: 'p', works: true }];
  expect(about(atLeast(count('child', is(kind, 'born')), 1), { children, parents })).toEqual(['a', 'b']);
  expect(about(below(count('parent', is(works, true)), 1), { children, parents })).toEqual(['p']);
});

describe('dates', () => {
  const bornOn = (date: string | null) => ({ children: [{ id: 'c', kind: 'born', born: date }] });

  test.each([
    ['2023-11-23', 'yes'],
    ['2023-11-24', 'yes'],
    ['2023-11-25', 'no'],
  ])('born %s has reached 3 on 2026-11-24: %s', (date, expected) => {
    expect(truth(reached(born, 3), bornOn(date))).toBe(expected);
  });

  test('29 February comes round on the last day of February', () => {
    expect(truth(reached(born, 3), bornOn('2024-02-29'), '2027-02-27')).toBe('no');
    expect(truth(reached(born, 3), bornOn('2024-02-29'), '2027-02-28')).toBe('yes');
  });

  test('an unknown date is every date it may be', () => {
    // Whoever is born was born by today; nobody here was born before 1990.
    expect(truth(reached(born, 0), bornOn(null))).toBe('yes');
    expect(truth(reached(born, 37), bornOn(null))).toBe('no');
    expect(truth(reached(born, 36), bornOn(null))).toBe('unknown');
  });

  test('from the first to the last day it may be, an unknown date may have come', () => {
    // 36 after 1 January 1990 is 1 January 2026, 36 after today is today in 2062.
    expect(truth(reached(born, 36), bornOn(null), '2025-12-31')).toBe('no');
    expect(truth(reached(born, 36), bornOn(null), '2026-01-01')).toBe('unknown');
    expect(truth(reached(born, 36), bornOn(null), '2062-11-23')).toBe('unknown');
    expect(truth(reached(born, 36), bornOn(null), '2062-11-24')).toBe('yes');
    expect(truth(onOrAfter(born, '1990-01-01'), bornOn(null))).toBe('yes');
    expect(truth(onOrAfter(born, '1990-01-02'), bornOn(null))).toBe('unknown');
    expect(truth(onOrAfter(born, asOf), bornOn(null))).toBe('unknown');
    expect(truth(onOrAfter(born, '2026-11-25'), bornOn(null))).toBe('no');
  });

  test.each([
    ['2026-08-31', 6, '2027-02-27', 'no'],
    ['2026-08-31', 6, '2027-02-28', 'yes'],
    ['2026-05-24', 6, '2026-11-23', 'no'],
    ['2026-05-24', 6, '2026-11-24', 'yes'],
  ] as const)('born %s, %i months old on %s: %s', (birth, months, at, expected) => {
    expect(truth(reachedMonths(born, months), bornOn(birth), at)).toBe(expected);
  });

  test('days are counted from the day after, and backwards from a day to come', () => {
    expect(truth(reachedDays(born, 90), bornOn('2026-08-26'), '2026-11-23')).toBe('no');
    expect(truth(reachedDays(born, 90), bornOn('2026-08-26'), '2026-11-24')).toBe('yes');
    expect(truth(reachedMonths(born, -6), bornOn('2026-08-31'), '2026-02-27')).toBe('no');
    expect(truth(reachedMonths(born, -6), bornOn('2026-08-31'), '2026-02-28')).toBe('yes');
    expect(truth(reachedDays(born, -6), bornOn('2026-01-03'), '2025-12-28')).toBe('yes');
  });

  const underThree = duringMonths({ from: dayOf(born), before: yearsAfter(3, dayOf(born)) });
  const throughThree = duringMonths({ from: dayOf(born), through: yearsAfter(3, dayOf(born)) });

  test.each([
    ['2025-05-31', 'no', 'no'],
    ['2025-06-01', 'yes', 'yes'],
    ['2028-05-31', 'yes', 'yes'],
    ['2028-06-01', 'no', 'yes'],
    ['2028-06-30', 'no', 'yes'],
    ['2028-07-01', 'no', 'no'],
  ])('born 2025-06-10, on %s: before the month %s, through the month %s', (at, isBefore, isThrough) => {
    expect(truth(underThree, bornOn('2025-06-10'), at)).toBe(isBefore);
    expect(truth(throughThree, bornOn('2025-06-10'), at)).toBe(isThrough);
  });

  test('the end of the year in which a birthday falls', () => {
    const untilThen = duringMonths({ from: dayOf(born), through: endOfYear(yearsAfter(3, dayOf(born))) });
    expect(truth(untilThen, bornOn('2023-01-10'), '2026-12-31')).toBe('yes');
    expect(truth(untilThen, bornOn('2023-01-10'), '2027-01-01')).toBe('no');
  });

  test('an expected month has not begun, even when the due day has passed', () => {
    const dueOn = (date: string) => ({ children: [{ id: 'c', kind: 'expected', due: date }] });
    expect(truth(underThree, dueOn('2026-11-30'))).toBe('no');
    expect(truth(underThree, dueOn('2026-11-20'))).toBe('no');
    expect(truth(underThree, dueOn('2026-11-20'), '2026-11-25')).toBe('yes');
    expect(truth(reached(born, 0), { children: [{ id: 'c', kind: 'expected' }] })).toBe('no');
  });

  test('a month counted back from an expected birth may have begun', () => {
    const expected = { children: [{ id: 'c', kind: 'expected', due: '2027-03-20' }] };
    // Three months before is 20 December 2026; four, 20 November.
    expect(truth(duringMonths({ from: monthsAfter(-3, dayOf(born)) }), expected)).toBe('no');
    expect(truth(duringMonths({ from: monthsAfter(-4, dayOf(born)) }), expected)).toBe('yes');
    expect(truth(duringMonths({ from: daysAfter(-190, dayOf(born)) }), expected)).toBe('yes');
    expect(truth(duringMonths({ from: dayOf(due) }), { ...expected })).toBe('no');
  });

  test('the first day of a year’s name from a birthday on', () => {
    const schooling = duringMonths({ from: firstOnOrAfter('09-01', yearsAfter(6, dayOf(born))) });
    expect(truth(schooling, bornOn('2020-09-01'), '2026-09-01')).toBe('yes');
    expect(truth(schooling, bornOn('2020-09-02'), '2026-09-01')).toBe('no');
    expect(truth(schooling, bornOn('2020-09-02'), '2027-09-01')).toBe('yes');
  });
});

describe('counts', () => {
  const three = atLeast(count('child', is(kind, 'born')), 3);
  const under3 = below(count('child', is(kind, 'born')), 3);
  const children = (...kinds: (string | null)[]) => ({
    children: kinds.map((each, i) => ({ id: `c${i}`, kind: each })),
  });

  test.each([
    [['born', 'born', 'born'], 'yes', 'no'],
    [['born', 'born', 'expected'], 'no', 'yes'],
    [['born', 'born', null], 'unknown', 'unknown'],
    [['born', 'born', 'born', null], 'yes', 'no'],
    [['born', null], 'no', 'yes'],
    [[], 'no', 'yes'],
  ])('of %j: at least three %s, below three %s', (kinds, atLeastThree, belowThree) => {
    expect(truth(three, children(...kinds))).toBe(atLeastThree);
    expect(truth(under3, children(...kinds))).toBe(belowThree);
  });

  test('a list not told yet may hold any number', () => {
    expect(truth(three, {})).toBe('unknown');
    expect(missing(three, {})).toEqual(['family children']);
    expect(missing(atLeast(count('parent', is(works, true)), 1), {})).toEqual(['family parents']);
  });

  test('names whose answer is missing', () => {
    expect(missing(three, children('born', 'born', null))).toEqual(['c2 child.kind']);
  });
});

test('what no text settles is neither yes nor no, and no answer of the family is missing', () => {
  const question = unsettled(text('文件没有写'), office);
  const finding = find(all(yes, question), said);
  expect(finding.truth).toBe('unknown');
  expect(finding.missing).toEqual([]);
  expect(finding.unsettled).toEqual([question]);
  expect(truth(all(no, question), said)).toBe('no');
  expect(truth(any(yes, question), said)).toBe('yes');
});

test('a condition is made ready once for all families, with each of its parts', () => {
  const rulebook = rulebookOf(packOf(benefitWhen(yes)));
  const both = all(yes, open);
  const readied = ['2026-11-24', '2026-11-25'].map((at) => {
    evaluate(both, situationOf(rulebook, said, at), at);
    return [both, yes, open].map((each) => rulebook.finders.get(each));
  });
  expect(readied[0]?.every((finder) => finder !== undefined)).toBe(true);
  readied[0]?.forEach((finder, i) => expect(readied[1]?.[i]).toBe(finder));
});

describe('several lists of answers in one', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((subject) => ({ fact: 'child.kind', subject }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three children');

  test('hold each answer once, in order', () => {
    expect(union([[a, b], [], [b, c], [a]])).toEqual([a, b, c]);
    expect(union([[a], [{ fact: 'child.born', subject: 'a' }]])).toHaveLength(2);
    expect(union([])).toEqual([]);
    expect(union([[], []])).toEqual([]);
  });

  test('are not copied where all but one are empty: a family has thousands of them', () => {
    const only = [a, b];
    expect(union([only])).toBe(only);
    expect(union([[], only, []])).toBe(only);
  });
});
