import type { Household, Verdict } from '#dsl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess, assessBenefit } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { anyHousehold, lessOf } from '../engine/anyHousehold.ts';
import { cases } from '../households/cases.ts';
import { possibleOutcomes, type Outcome } from './possibleOutcomes.ts';

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';

/** Before its day a rule is not in force, whatever its conditions. */
const possible = new Map(
  liuzhou.benefits.map(({ id, when }) => [id, new Set([...possibleOutcomes(when), 'notEntitled'])]),
);

describe.each(liuzhou.benefits)('$id', (benefit) => {
  const { id, examples } = benefit;

  test.each(examples)('$asOf $subject is $verdict', (example) => {
    const situation = situationOf(rulebook, example.household, example.asOf);
    const found = assessBenefit(benefit, situation).find(({ subject }) => subject === example.subject);
    expect(found?.verdict).toBe(example.verdict);
    expect([...new Set(found?.missing.map(({ fact }) => fact))]).toEqual(example.missing ?? []);
  });

  test('has an example of every outcome it can have', () => {
    const shown = new Set(examples.map(({ verdict, missing = [] }) => outcomeOf(verdict, missing.length)));
    expect([...shown].sort()).toEqual([...(possible.get(id) ?? [])].sort());
  });
});

describe('an outcome that a rule leaves no room for is met by', () => {
  const impossible = (household: Household, day: string): string[] =>
    assess(rulebook, household, day)
      .map(({ benefit, subject, verdict, missing }) => ({
        name: `${benefit.id} ${subject}`,
        benefit,
        outcome: outcomeOf(verdict, missing.length),
      }))
      .filter(({ benefit, outcome }) => possible.get(benefit.id)?.has(outcome) !== true)
      .map(({ name, outcome }) => `${name}: ${outcome}`);

  test('no household of the caseworkers', () => {
    expect(cases.flatMap((one) => impossible(one.household, one.asOf))).toEqual([]);
  });

  test('no random one, however much of it is told', () => {
    fc.assert(
      fc.property(anyHousehold(liuzhou, asOf).chain(lessOf), (household) => {
        expect(impossible(household, asOf)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function outcomeOf(verdict: Verdict, missing: number): Outcome {
  if (verdict !== 'undetermined') return verdict;
  return missing > 0 ? 'missingAnswer' : 'askOffice';
}
