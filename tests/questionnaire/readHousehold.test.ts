import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { readHousehold } from '../../src/questionnaire/readHousehold.ts';

const asOf = '2026-11-24';
const read = (raw: unknown) => readHousehold(liuzhou, raw, asOf);
const faults = (raw: unknown) => read(raw).problems.map(({ path }) => path);

const mother = { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 };
const child = { id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' };

test('a whole household comes through as it is', () => {
  const household = { family: { marriage: 'married' }, parents: [mother], children: [child] };
  expect(read(household)).toEqual({ household, problems: [] });
});

test('"不清楚" is an answer, an absent list stays absent, an empty one empty', () => {
  expect(read({ children: [{ ...child, birthDate: null }] }).household).toEqual({
    family: {},
    children: [{ ...child, birthDate: null }],
  });
  expect(read({ parents: [] }).household).toEqual({ family: {}, parents: [] });
});

test('members without an id are given one that nobody has', () => {
  const { household, problems } = read({
    children: [{ stage: 'living' }, { id: 'child-1', stage: 'expected' }],
  });
  expect(problems).toEqual([]);
  expect(household.children?.map(({ id }) => id)).toEqual(['child-2', 'child-1']);
});

describe('what does not fit is named and nothing else is lost', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a day that does not exist',
      { children: [{ ...child, birthDate: '2025-02-30' }] },
      ['children[0].birthDate'],
    ],
    [
      'a birth after the day asked',
      { children: [{ ...child, birthDate: '2026-11-25' }] },
      ['children[0].birthDate'],
    ],
    ['a misspelt question', { children: [{ ...child, brithDate: '2025-06-10' }] }, ['children[0].brithDate']],
    ['a group nobody asks about', { pets: [] }, ['pets']],
    ['an option that is none', { family: { marriage: 'complicated' } }, ['family.marriage']],
    [
      'yuan with fen',
      { parents: [{ ...mother, comprehensiveTaxable: 0.5 }] },
      ['parents[0].comprehensiveTaxable'],
    ],
    [
      'negative yuan',
      { parents: [{ ...mother, comprehensiveTaxable: -1 }] },
      ['parents[0].comprehensiveTaxable'],
    ],
    [
      'a number as text',
      { parents: [{ ...mother, comprehensiveTaxable: '20000' }] },
      ['parents[0].comprehensiveTaxable'],
    ],
    ['a member that is none', { children: [7, child] }, ['children[0]']],
    ['a list that is none', { children: 'two' }, ['children']],
    ['the same id twice', { children: [child, child] }, ['children[1].id']],
    ['an id of a parent', { parents: [mother], children: [{ ...child, id: 'mother' }] }, ['children[0].id']],
    [
      'several at once',
      { family: { marriage: 1 }, children: [child, { stage: 'x', bond: 'y' }] },
      ['family.marriage', 'children[1].stage', 'children[1].bond'],
    ],
  ])('%s', (_, raw, expected) => {
    expect(faults(raw).sort()).toEqual([...expected].sort());
  });

  test('the rest of the family is still there', () => {
    const { household } = read({
      family: { marriage: 'married', publicRental: 'palace' },
      children: [{ ...child, birthDate: '2025-02-30' }, child],
    });
    const { birthDate: _lost, ...rest } = child;
    expect(household.family).toEqual({ marriage: 'married' });
    expect(household.children).toEqual([
      { ...rest, id: 'child' },
      { ...child, id: 'child-1' },
    ]);
  });

  test.each([null, 'text', 7, [], undefined])('%j is no household at all, and says so', (raw) => {
    expect(read(raw).household).toEqual({ family: {} });
    expect(read(raw).problems).toHaveLength(1);
  });
});

test('a fault is told in both languages with what would be right', () => {
  const [fault] = read({ children: [{ ...child, birthDate: '2026-11-25' }] }).problems;
  expect(fault?.says).toEqual({
    zh: '请填1930年1月1日到2026年11月24日之间的日期',
    en: 'Enter a date between 1 January 1930 and 24 November 2026',
  });
});
