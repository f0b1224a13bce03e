import {
  all,
  atLeast,
  count,
  dayOf,
  duringMonths,
  is,
  reached,
  unsettled,
  type Benefit,
  type Condition,
  type Household,
} from '#dsl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { amount, benefitWhen, born, kind, local, office, packOf, text, works } from '../engine/aPack.ts';
import { anyHousehold, lessOf } from '../engine/anyHousehold.ts';
import type { HouseholdCase } from '../households/household-case.ts';
import { anyCase } from './anyCase.ts';
import { anyCondition } from './anyCondition.ts';
import { compile } from '../../src/compiled/compile.ts';
import { rulingsOf } from './rulingsOf.ts';
import { oneByOne } from './oneByOne.ts';
import { saidByInterpreter, saidByRuling } from './said.ts';

const asOf = '2026-11-24';
const rulebook = rulebookOf(liuzhou);
const judge = oneByOne(rulebook);

const files = import.meta.glob<Record<string, readonly HouseholdCase[]>>(
  ['../households/*.ts', '!../households/*.test.ts'],
  { eager: true },
);
const cases = Object.values(files).flatMap((file) => Object.values(file).flat());

describe('the compiled rules say what the interpreter says', () => {
  test('of random families that have answered in part', () => {
    fc.assert(
      fc.property(anyCase(rulebook), ({ household, asOf: day }) => {
        expect(judge(household, day).map(saidByRuling)).toEqual(saidByInterpreter(rulebook, household, day));
      }),
      { numRuns: 300 },
    );
  });

  test('of a list as of its households one by one, a longer list before a shorter', () => {
    const compiled = compile(rulebook);
    fc.assert(
      fc.property(fc.array(anyCase(rulebook), { minLength: 1, maxLength: 6 }), (list) => {
        const day = list[0]?.asOf ?? asOf;
        const households = list.map(({ household }) => household);
        for (const some of [households, households.slice(1)]) {
          const columns = compiled(some, day);
          some.forEach((household, i) => {
            expect(rulingsOf(columns, i).map(saidByRuling)).toEqual(judge(household, day).map(saidByRuling));
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of any condition the language can form', () => {
    const pack = packOf(benefitWhen(is(local, true)));
    fc.assert(
      fc.property(
        anyCondition,
        fc.constantFrom(
          is(kind, 'born'),
          is(local, true),
          all(is(kind, 'born'), unsettled(text('?'), office)),
        ),
        fc.boolean(),
        fc.array(anyHousehold(pack, asOf).chain(lessOf), { minLength: 1, maxLength: 3 }),
        (when, onlyIf, estimated, households) => {
          const { estimatedBy, ...bare } = born;
          const birth = { ...bare, onlyIf, ...(estimated && estimatedBy && { estimatedBy }) };
          const facts = pack.facts.map((fact) => (fact.id === born.id ? birth : fact));
          const ofOne = rulebookOf({ ...pack, facts, benefits: [benefitWhen(when, { per: 'child' })] });
          const columns = compile(ofOne)(households, asOf);
          households.forEach((household, i) => {
            expect(rulingsOf(columns, i).map(saidByRuling)).toEqual(
              saidByInterpreter(ofOne, household, asOf),
            );
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(cases)('of $name', ({ household, asOf: day }) => {
    expect(judge(household, day).map(saidByRuling)).toEqual(saidByInterpreter(rulebook, household, day));
  });

  test('of a pack that arrived as JSON', () => {
    const arrived = oneByOne(rulebookOf(JSON.parse(JSON.stringify(liuzhou))));
    for (const { household, asOf: day } of cases) {
      expect(arrived(household, day).map(saidByRuling)).toEqual(judge(household, day).map(saidByRuling));
    }
  });
});

describe('worked out on paper', () => {
  const ruled = (when: Condition, household: Partial<Household>, rest: Partial<Benefit> = {}, day = asOf) =>
    oneByOne(rulebookOf(packOf(benefitWhen(when, rest))))({ family: {}, ...household }, day);
  const brief = (...args: Parameters<typeof ruled>) =>
    ruled(...args).map(({ subject, verdict, missing, unsettled: asks }) =>
      [subject, verdict, missing && 'missing', asks && 'unsettled'].filter(Boolean).join(' '),
    );
  const child = (answers: object) => ({ children: [{ id: 'c', ...answers }] });
  const perChild = { per: 'child' } as const;

  test('an answer not given is missing, what no text settles is not', () => {
    expect(brief(is(local, true), {})).toEqual(['family undetermined missing']);
    expect(brief(is(local, true), { family: { local: null } })).toEqual(['family undetermined missing']);
    expect(brief(unsettled(text('?'), office), {})).toEqual(['family undetermined unsettled']);
  });

  test('a birth expected or overdue has not come, and its month has not begun', () => {
    const expected = child({ kind: 'expected', due: '2026-11-20' });
    expect(brief(reached(born, 0), expected, perChild)).toEqual(['c notEntitled']);
    expect(brief(duringMonths({ from: dayOf(born) }), expected, perChild)).toEqual(['c notEntitled']);
  });

  test('one child in doubt makes a count a range', () => {
    const born2 = atLeast(count('child', is(kind, 'born')), 2);
    const told = (...kinds: (string | null)[]) => ({
      children: kinds.map((answer, i) => ({ id: `${i}`, kind: answer })),
    });
    expect(brief(born2, told('born', 'born', null))).toEqual(['family entitled']);
    expect(brief(born2, told('born', 'expected', null))).toEqual(['family undetermined missing']);
    expect(brief(born2, told('expected', 'expected', null))).toEqual(['family notEntitled']);
    expect(brief(born2, {})).toEqual(['family undetermined missing']);
  });

  test('an untold list is missing itself, and its benefits have one subject', () => {
    expect(brief(is(kind, 'born'), {}, perChild)).toEqual(['children undetermined missing']);
    expect(brief(is(works, true), {}, { per: 'parent' })).toEqual(['parents undetermined missing']);
    expect(brief(is(kind, 'born'), { children: [] }, perChild)).toEqual([]);
  });

  test('the amount is the one in force, and beside a "no" there is none', () => {
    const cash = { grant: { kind: 'cash', amount } } as const;
    const on = (day: string, answer: boolean | null = true) =>
      ruled(is(local, true), { family: { local: answer } }, cash, day).map(({ verdict, amount: figure }) => [
        verdict,
        figure?.kind === 'exact' && figure.value,
      ]);
    expect(on('2021-12-31')).toEqual([['notEntitled', false]]);
    expect(on('2022-01-01')).toEqual([['entitled', 1000]]);
    expect(on('2022-12-31')).toEqual([['entitled', 1000]]);
    expect(on('2023-01-01')).toEqual([['entitled', 2000]]);
    expect(on('2023-01-01', null)).toEqual([['undetermined', 2000]]);
    expect(on('2023-01-01', false)).toEqual([['notEntitled', false]]);
  });

  test('one household leaves nothing behind for the next', () => {
    const judgeOne = oneByOne(rulebookOf(packOf(benefitWhen(reached(born, 3), perChild))));
    const verdicts = (birthDate: string | null) =>
      judgeOne({ family: {}, ...child({ kind: 'born', born: birthDate }) }, asOf).map(
        ({ verdict }) => verdict,
      );
    expect(verdicts('2023-11-24')).toEqual(['entitled']);
    expect(verdicts('2023-11-25')).toEqual(['notEntitled']);
    expect(verdicts(null)).toEqual(['undetermined']);
  });

  test('a benefit that reads of a member not in question is refused', () => {
    expect(() => ruled(is(works, true), {}, perChild)).toThrow(ReferenceError);
  });
});
