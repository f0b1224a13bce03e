import type { Answers, Household, Member, Verdict } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { readHousehold } from '../../src/questionnaire/readHousehold.ts';
import { cases } from './cases.ts';
import { claimFound } from './support/claimFound.ts';
import { inOrder, taxFound } from './support/taxFound.ts';

const rulebook = rulebookOf(liuzhou);

describe.each(cases)('$name', ({ asOf, household, claims, taxYears: years = [], worth }) => {
  const situation = situationOf(rulebook, household, asOf);

  test('can be answered', () => {
    expect(readHousehold(liuzhou, household, asOf).problems).toEqual([]);
  });

  test.each(claims)('$benefit $subject', (expected) => {
    expect(claimFound(expected, situation)).toEqual(expected);
  });

  test.each(years)('$year', (expected) => {
    expect(taxFound(situation).years.find(({ year }) => year === expected.year)).toEqual(expected);
  });

  test.each(worth ? [worth] : [])('what the splits save', ({ splits, ...rest }) => {
    const expected = { missing: [], beyond: [], ...rest, splits: inOrder(splits) };
    expect(taxFound(situation).worth).toEqual(expected);
  });

  test('every open verdict names an answer or an office', () => {
    const silent = assess(rulebook, household, asOf)
      .filter(({ verdict }) => verdict === 'undetermined')
      .filter(({ missing, unsettled }) => missing.length + unsettled.length === 0);
    expect(silent.map(({ benefit, subject }) => `${benefit.id} ${subject}`)).toEqual([]);
  });

  // design §2.3: no answer may be assumed; without it a verdict stands or is open, and never turns round.
  test('no verdict turns round without an answer', () => {
    const verdicts = verdictsOf(household, asOf);
    const turned = lackingOneAnswer(household).flatMap(([answer, lacking]) =>
      [...verdictsOf(lacking, asOf)]
        .filter(([name, verdict]) => ![undefined, verdict].includes(verdicts.get(name)))
        .filter(([, verdict]) => verdict !== 'undetermined')
        .map(([name, verdict]) => `${name} is ${verdict} without ${answer}`),
    );
    expect(turned).toEqual([]);
  });
});

const verdictsOf = (household: Household, asOf: string): Map<string, Verdict> =>
  new Map(
    assess(rulebook, household, asOf).map(({ benefit, subject, verdict }) => [
      `${benefit.id} ${subject}`,
      verdict,
    ]),
  );

type Lacking<T> = readonly [answer: string, rest: T];

/** The household without each of its answers, and without each of its lists. */
function lackingOneAnswer(household: Household): Lacking<Household>[] {
  const lists = ['parents', 'children'] as const;
  return [
    ...blanked(household.family).map(([key, family]): Lacking<Household> => [key, { ...household, family }]),
    ...lists.flatMap((list) =>
      oneBlanked(household[list]).map(([key, members]): Lacking<Household> => [
        key,
        { ...household, [list]: members },
      ]),
    ),
    ...lists.map((list): Lacking<Household> => {
      const { [list]: _, ...rest } = household;
      return [list, rest];
    }),
  ];
}

const blanked = <T extends Answers>(answers: T): Lacking<T>[] =>
  Object.keys(answers)
    .filter((key) => key !== 'id')
    .map((key) => [key, { ...answers, [key]: null }]);

const oneBlanked = (members: readonly Member[] = []): Lacking<Member[]>[] =>
  members.flatMap((member) =>
    blanked(member).map(([key, rest]): Lacking<Member[]> => [
      `${member.id}.${key}`,
      members.map((other) => (other === member ? rest : other)),
    ]),
  );
