import {
  all,
  any,
  count,
  deduction,
  duringMonths,
  exact,
  is,
  leave,
  not,
  on,
  parameter,
  reached,
  refer,
  type Benefit,
  type Household,
  type Member,
} from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { factsThatCount, wantedFacts } from '../../src/engine/wantedFacts.ts';
import { amount, benefitWhen, born, kind, law, local, packOf, rents, settlement, text } from './aPack.ts';

const asOf = '2026-11-24';

/** Every fact wanted, once, in order, with whose it is. */
function wanted(benefit: Benefit, household: Household, rulebook = rulebookOf(packOf(benefit))): string[] {
  const found = [...wantedFacts(benefit, situationOf(rulebook, household, asOf))].flat();
  return [...new Set(found.map(({ fact, subject }) => `${subject} ${fact}`))];
}

const child = (birth: string | null): Member => ({ id: 'c', kind: 'born', born: birth });

test('what is not answered is wanted, "不清楚" too, and nothing once it is decided', () => {
  const benefit = benefitWhen(any(is(local, true), is(rents, true)));
  expect(wanted(benefit, { family: {} })).toEqual(['family family.local', 'family family.rents']);
  expect(wanted(benefit, { family: { local: false, rents: null } })).toEqual(['family family.rents']);
  expect(wanted(benefit, { family: { local: true } })).toEqual([]);
});

test('before the children are told, their list and what concerns the family, of no child', () => {
  const benefit = benefitWhen(all(is(kind, 'born'), is(local, true)), { per: 'child' });
  expect(wanted(benefit, { family: {} })).toEqual(['family children', 'family family.local']);
  expect(wanted(benefit, { family: { local: true } })).toEqual(['family children']);
  expect(wanted(benefit, { family: {}, children: [] })).toEqual([]);
  expect(wanted(benefit, { family: {}, children: [child('2020-01-01')] })).toEqual(['family family.local']);
});

test.each([
  ['tomorrow', '2023-11-25', ['family family.local']],
  ['in a year to the day', '2024-11-24', ['family family.local']],
  ['a day later than that', '2024-11-25', []],
  ['today', '2023-11-24', ['family family.local']],
])('what decides from a third birthday on is wanted up to a year ahead: %s', (_day, birth, expected) => {
  const benefit = benefitWhen(all(is(kind, 'born'), reached(born, 3), is(local, true)), { per: 'child' });
  expect(wanted(benefit, { family: {}, children: [child(birth)] })).toEqual(expected);
});

test('what mattered before, and before the rule was in force, is not wanted', () => {
  const until3 = all(is(kind, 'born'), not(reached(born, 3)), is(local, true));
  const ofChild = benefitWhen(until3, { per: 'child' });
  expect(wanted(ofChild, { family: {}, children: [child('2023-11-24')] })).toEqual([]);
  expect(wanted(ofChild, { family: {}, children: [child('2023-11-25')] })).toEqual(['family family.local']);
  const { inForce } = benefitWhen(is(local, true));
  if (inForce === undefined) throw new ReferenceError('The benefit of the tests is in force since a day');
  const toCome = benefitWhen(until3, { per: 'child', inForce: { ...inForce, from: '2027-01-01' } });
  expect(wanted(toCome, { family: {}, children: [child('2023-12-24')] })).toEqual(['family family.local']);
});

const rulebook = rulebookOf(liuzhou);
const ofLiuzhou = (id: string, household: Household): string[] =>
  wanted(rulebook.benefit(id), household, rulebook);
const baby: Member = { id: 'c', stage: 'living', bond: 'birth', birthDate: '2025-06-10' };

test('without an income no tax is worked out, so it is wanted for the year asked about', () => {
  const parent = { id: 'm', role: 'mother', income: 'comprehensive' };
  const family = (answers: object): Household => ({
    family: {},
    parents: [{ ...parent, ...answers }],
    children: [baby],
  });
  expect(ofLiuzhou('infant-care-deduction', family({}))).toEqual(['m parent.comprehensiveTaxable']);
  expect(ofLiuzhou('infant-care-deduction', family({ comprehensiveTaxable: 20_000 }))).toEqual([]);
  const next = { ...baby, birthDate: '2023-12-01' };
  // Its last month was November 2026: in the year asked about there is something to work out.
  expect(ofLiuzhou('infant-care-deduction', { ...family({}), children: [next] })).toEqual([
    'm parent.comprehensiveTaxable',
  ]);
  // Only months of 2025 can still be claimed… and those were settled by June 2026.
  const past = { ...baby, birthDate: '2022-12-01' };
  expect(ofLiuzhou('infant-care-deduction', { ...family({}), children: [past] })).toEqual([]);
  // The education deduction is not worked out.
  expect(
    ofLiuzhou('child-education-deduction', {
      ...family({}),
      children: [{ ...baby, birthDate: '2022-12-01' }],
    }),
  ).toEqual([]);
});

test('a second baby whose birthday was not told is wanted for the days of the leave', () => {
  const parents = [{ id: 'm', role: 'mother', work: 'employed' }];
  const first = { ...baby, birthDate: '2026-11-03' };
  const second = { ...baby, id: 'd', birthDate: null };
  expect(ofLiuzhou('maternity-leave', { family: {}, parents, children: [first, second] })).toEqual([
    'd child.birthDate',
  ]);
  expect(ofLiuzhou('maternity-leave', { family: {}, parents, children: [first] })).toEqual([]);
});

test('days for each further baby want its birthday even where the leave itself is certain', () => {
  const source = refer(law, '');
  const days = (id: string) =>
    parameter(id, {
      name: text(id),
      unit: 'days',
      checkedOn: asOf,
      revisions: [{ from: '2020-01-01', value: exact(10), source }],
    });
  const further = {
    days: days('further'),
    says: text('每多一个'),
    perFurther: count('child', not(reached(born, 1))),
  };
  const certified = { days: days('certified'), says: text('有证明') };
  const leaveWith = (...more: (typeof further | typeof certified)[]) =>
    benefitWhen(is(local, true), { grant: leave({ days: days('base'), more }) });
  const babies = [child('2026-11-03'), { ...child(null), id: 'd' }];
  const household = { family: { local: true }, children: babies };
  expect(wanted(leaveWith(further), household)).toEqual(['d child.born']);
  expect(wanted(leaveWith(certified, further), household)).toEqual(['d child.born']);
  expect(wanted(leaveWith(certified), household)).toEqual([]);
});

test('a deduction to be shared that no income is named for wants no parents to share it', () => {
  const sharing = { shares: [[100]], source: refer(law, '') };
  const in2026 = duringMonths({ from: on('2026-01-01'), through: on('2026-12-01') });
  const shared = benefitWhen(in2026, {
    grant: deduction({ monthly: amount, settledBy: [settlement], sharing }),
  });
  expect(wanted(shared, { family: {} })).toEqual([]);
});

test('no claim to the leave, no days to count', () => {
  const parents = [{ id: 'm', role: 'mother', work: 'none' }];
  const babies = [
    { ...baby, birthDate: '2026-11-03' },
    { ...baby, id: 'd', birthDate: null },
  ];
  expect(ofLiuzhou('maternity-leave', { family: {}, parents, children: babies })).toEqual([]);
});

test('a deduction from no income in particular wants what its condition names', () => {
  const grant = deduction({ monthly: amount, settledBy: [settlement] });
  const plain = benefitWhen(is(rents, true), { grant });
  expect([...factsThatCount(plain, rulebookOf(packOf(plain)))]).toEqual(['family.rents']);
});

test('what counts at all: what the condition and the grant name, and what those hang on', () => {
  const facts = factsThatCount(rulebook.benefit('infant-care-deduction'), rulebook);
  expect(
    ['parent.comprehensiveTaxable', 'parent.soleTrader', 'child.birthDate'].filter((id) => !facts.has(id)),
  ).toEqual([]);
  expect(facts.has('family.county')).toBe(false);
  const plain = benefitWhen(is(rents, true));
  expect([...factsThatCount(plain, rulebookOf(packOf(plain)))]).toEqual(['family.rents']);
});
