import { answersOf, membersOf, withAnswer, type Household } from '#dsl';
import { describe, expect, test } from 'vitest';

const told: Household = {
  family: { county: 'liubei' },
  parents: [
    { id: 'm', role: 'mother' },
    { id: 'f', role: 'father' },
  ],
  children: [
    { id: 'c1', stage: 'living' },
    { id: 'c2', stage: 'expected' },
  ],
};

describe('an answer', () => {
  test('is added to the family, and to nobody else', () => {
    expect(withAnswer(told, 'family', 'plans', 'avoid')).toEqual({
      ...told,
      family: { county: 'liubei', plans: 'avoid' },
    });
  });
  test('is added to one child or one parent', () => {
    expect(withAnswer(told, 'c2', 'dueDate', '2027-03-01')).toEqual({
      ...told,
      children: [
        { id: 'c1', stage: 'living' },
        { id: 'c2', stage: 'expected', dueDate: '2027-03-01' },
      ],
    });
    expect(withAnswer(told, 'f', 'work', 'employed')).toEqual({
      ...told,
      parents: [
        { id: 'm', role: 'mother' },
        { id: 'f', role: 'father', work: 'employed' },
      ],
    });
  });
  test('takes the place of the one before', () => {
    expect(withAnswer(told, 'family', 'county', null).family).toEqual({ county: null });
  });
  test('is taken back, and its key with it', () => {
    expect(Object.keys(withAnswer(told, 'family', 'county', undefined).family)).toEqual([]);
    expect(Object.keys(withAnswer(told, 'm', 'role', undefined).parents?.[0] ?? {})).toEqual(['id']);
  });
  test('tells no list that was not told', () => {
    expect(Object.keys(withAnswer({ family: {} }, 'c1', 'stage', 'living'))).toEqual(['family']);
  });
});

describe('what was said of', () => {
  test('the family, a parent and a child is found', () => {
    expect(answersOf(told, 'family')).toEqual({ county: 'liubei' });
    expect(answersOf(told, 'f')).toEqual({ id: 'f', role: 'father' });
    expect(answersOf(told, 'c2')).toEqual({ id: 'c2', stage: 'expected' });
  });
  test('somebody who is not on a list is not', () => {
    expect(answersOf(told, 'c3')).toBeUndefined();
    expect(answersOf({ family: {} }, 'c1')).toBeUndefined();
  });
});

test('the list of each kind', () => {
  expect(membersOf(told, 'parent')).toBe(told.parents);
  expect(membersOf(told, 'child')).toBe(told.children);
  expect(membersOf({ family: {} }, 'child')).toBeUndefined();
});
