import type { Household, Member } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess, type Entitlement } from '../../src/engine/assess.ts';
import { decidingAnswers } from '../../src/engine/decidingAnswers.ts';
import { nextChange } from '../../src/engine/nextChange.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { wouldHelp } from '../../src/engine/wouldHelp.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';

function entitlement(household: Household, benefit: string, subject: string): Entitlement {
  const found = assess(rulebook, household, asOf).find(
    (one) => one.benefit.id === benefit && one.subject === subject,
  );
  if (found === undefined) throw new ReferenceError(`${benefit} is not granted to ${subject}`);
  return found;
}

const child = (birthDate: string, rest: object = {}): Member => ({
  id: 'c',
  stage: 'living',
  bond: 'birth',
  birthDate,
  ...rest,
});

const parents = [{ id: 'm', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 }];

describe('the fewest answers that decide', () => {
  const deciding = (household: Household, benefit: string, subject: string): string[] =>
    decidingAnswers(entitlement(household, benefit, subject), rulebook, household, asOf).map(
      (ref) => `${ref.subject}.${ref.fact}`,
    );

  test('a tax deduction for an own child under 3: that it lives, when it was born, whose it is, and an income', () => {
    const household = {
      family: { publicRental: 'none', marriage: 'married' },
      parents,
      children: [child('2025-06-10', { isChinese: true })],
    };
    expect(deciding(household, 'infant-care-deduction', 'c').sort()).toEqual([
      'c.child.birthDate',
      'c.child.bond',
      'c.child.stage',
      'm.parent.income',
    ]);
  });

  test('a "no" that fails twice: one failing answer is enough', () => {
    // Not waiting for a flat (one answer) and only one child (a whole list): the one answer decides it alone.
    const household = { family: { publicRental: 'none' }, children: [child('2025-06-10')] };
    expect(deciding(household, 'public-rental-priority', 'family')).toEqual(['family.family.publicRental']);
  });

  test('an open verdict: nothing has decided it', () => {
    const household = { family: {}, parents, children: [child('2025-06-10', { bond: null })] };
    expect(deciding(household, 'infant-care-deduction', 'c')).toEqual([]);
  });
});

describe('what changes next', () => {
  test('the deduction ends with the month before the third birthday, and that clause says so', () => {
    const household = { family: {}, parents, children: [child('2025-06-10')] };
    const next = nextChange(
      entitlement(household, 'infant-care-deduction', 'c'),
      situationOf(rulebook, household, asOf),
    );
    expect(next).toMatchObject({ from: '2028-06-01', verdict: 'notEntitled', estimated: false });
    expect(next?.reasons.map(({ truth }) => truth)).toEqual(['no']);
  });

  test('a benefit still to come begins on its first day', () => {
    const household = {
      family: {},
      parents,
      children: [{ id: 'c', stage: 'expected', dueDate: '2027-03-15' }],
    };
    const next = nextChange(
      entitlement(household, 'infant-care-deduction', 'c'),
      situationOf(rulebook, household, asOf),
    );
    expect(next).toMatchObject({ from: '2027-03-01', verdict: 'entitled', estimated: true });
  });
});

describe('what would help', () => {
  const steps = (household: Household, benefit: string, subject = 'family'): unknown[] =>
    wouldHelp(entitlement(household, benefit, subject), rulebook, household, asOf).map(
      ({ ref, to, enough }) => [ref.fact, to, enough],
    );
  const three = ['2015-01-01', '2018-01-01', '2021-01-01'].map((birthDate, i) => ({
    ...child(birthDate),
    id: `c${i}`,
  }));

  test('a family with three children that has not applied for public housing may apply', () => {
    const inLiuzhou = { family: { county: 'liunan', publicRental: 'none' }, children: three };
    expect(steps(inLiuzhou, 'public-rental-priority')).toEqual([
      ['family.publicRental', 'wantsToApply', true],
    ]);
  });

  test('a family with one child is not told to have two more', () => {
    const one = { family: { publicRental: 'waiting' }, children: [child('2021-01-01')] };
    expect(steps(one, 'public-rental-priority')).toEqual([]);
  });

  test('a family elsewhere is told the same step, and that more is open after it', () => {
    const elsewhere = { family: { county: 'elsewhere', publicRental: 'none' }, children: three };
    expect(steps(elsewhere, 'public-rental-priority')).toEqual([
      ['family.publicRental', 'wantsToApply', false],
    ]);
  });

  test('a step that alone would change nothing is not named', () => {
    const two = { family: { publicRental: 'none' }, children: three.slice(0, 2) };
    expect(steps(two, 'public-rental-priority')).toEqual([]);
  });

  test('a step after which more would be asked says so', () => {
    // An only child: whether the family is one of those who lost theirs, or have a disabled one, was never asked.
    const one = { family: { publicRental: 'none' }, children: [child('2010-01-01')] };
    expect(steps(one, 'public-rental-priority')).toEqual([['family.publicRental', 'wantsToApply', false]]);
  });

  test('nobody is told what would be, had a child died', () => {
    const household: Household = {
      family: { marriage: 'married' },
      parents: [{ id: 'm', role: 'mother', birthDate: '1970-01-01' }],
      children: [child('2000-01-01')],
    };
    expect(steps(household, 'special-assistance-deceased', 'm')).toEqual([]);
  });

  test('what is granted or open needs no help', () => {
    const household = { family: { county: 'liunan', publicRental: 'waiting' }, children: three };
    expect(steps(household, 'public-rental-priority')).toEqual([]);
  });
});
