import {
  keyOf,
  membersOf,
  subjectOf,
  withAnswer,
  type Answer,
  type Fact,
  type FactRef,
  type Household,
  type Subject,
} from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { boundOn } from '../../src/engine/moments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf, type Situation } from '../../src/engine/situation.ts';
import { answerProblem } from '../../src/questionnaire/answerProblem.ts';
import type { Walk } from '../../src/questionnaire/walk.ts';
import { cases } from './cases.ts';
import type { ExpectedClaim } from './household-case.ts';
import { answerIn } from './support/answerIn.ts';
import { answerQuestionnaire, type Journey } from './support/answerQuestionnaire.ts';
import { claimFound } from './support/claimFound.ts';
import { disagreements, entitlementsIn } from './support/disagreements.ts';
import { inOrder, taxFound } from './support/taxFound.ts';
import { topicsOf } from './support/topicsOf.ts';

const rulebook = rulebookOf(liuzhou);
const everyTopic = liuzhou.topics.map(({ id }) => id);

/** A journey through every topic takes a second, so `npm test` makes every tenth; HOUSEHOLDS=all makes them all. */
const everyNth = process.env.HOUSEHOLDS === 'all' ? 1 : 10;

/** Each household with each topic alone under which something is expected for it, and with all topics. */
const journeys = cases.flatMap((one, i) =>
  [...(i % everyNth === 0 ? [everyTopic] : []), ...topicsOf(rulebook, one).map((topic) => [topic])].map(
    (topics) => ({
      ...one,
      topics,
      about: topics === everyTopic ? 'every topic' : topics.join(),
    }),
  ),
);

describe.each(journeys)('$name: $about', ({ household, asOf, topics, claims, taxYears = [], worth }) => {
  let journey: Journey | undefined;
  const travel = (): Journey => (journey ??= answerQuestionnaire(rulebook, household, topics, asOf));
  const situation = (of: Household): Situation => situationOf(rulebook, of, asOf);

  test('is asked nothing twice', () => {
    const { asked, passed } = travel();
    expect(repeated([...asked.map(nameOf), ...passed])).toEqual([]);
  });

  test('can answer every question, and is heard', () => {
    const { way } = travel();
    const unheard = questionsOf(way).filter((ref) => {
      const answer = answerIn(household, ref) ?? null;
      const isFine = answer === null || answerProblem(rulebook.fact(ref.fact), answer, asOf) === undefined;
      return !isFine || answerIn(way.household, ref) !== answer;
    });
    expect(unheard).toEqual([]);
  });

  test('is asked everything that matters', () => {
    const { way, known } = travel();
    const find = (of: Household) => entitlementsIn(situation(of), topics);
    const asked = find(way.household);
    expect(disagreements(asked, find(known), asOf)).toEqual([]);
    const changed = unasked(household, way).flatMap(({ fact, subject }) =>
      answersTo(rulebook.fact(fact), asOf).flatMap((answer) => {
        const saysMore = find(withAnswer(way.household, subject, keyOf(fact), answer));
        return disagreements(asked, saysMore, asOf).map((what) => `${fact} ${String(answer)}: ${what}`);
      }),
    );
    expect(changed).toEqual([]);
  });

  test('is told what the engine alone finds', () => {
    const { way, known } = travel();
    const asked = situation(way.household);
    const expected = claims
      .filter(({ benefit }) => isAbout(benefit, topics))
      .map((claim) => (namesLists(known, household) ? claim : claimFound(claim, situation(known))!))
      .map((claim) => asFarAsAsked(claim, asked, travel()));
    expect(expected.map((claim) => claimFound(claim, asked))).toEqual(expected);
  });

  const isToldOfTax = isAbout('infant-care-deduction', topics);

  test.each(isToldOfTax ? taxYears : [])('is told the months of $year', (expected) => {
    const { years } = taxFound(situation(travel().way.household));
    expect(years).toContainEqual(expected);
  });

  test.each(isToldOfTax && worth ? [worth] : [])('is told what the splits save', ({ splits, ...rest }) => {
    const expected = { missing: [], beyond: [], ...rest, splits: inOrder(splits) };
    expect(taxFound(situation(travel().way.household)).worth).toEqual(expected);
  });
});

const isAbout = (benefit: string, topics: readonly string[]): boolean =>
  rulebook.benefit(benefit).topics.some((topic) => topics.includes(topic));

/** Whether a household tells every list that it knows by the end; else the questionnaire has made it tell one. */
const namesLists = (known: Household, { parents, children }: Household): boolean =>
  (known.parents === undefined || parents !== undefined) &&
  (known.children === undefined || children !== undefined);

/** A claim without its days, where one of them hangs on what was not asked because it is over or too far ahead. */
function asFarAsAsked(claim: ExpectedClaim, situation: Situation, { asked }: Journey): ExpectedClaim {
  const { topics } = rulebook.benefit(claim.benefit);
  const found = entitlementsIn(situation, topics).get(`${claim.benefit} ${claim.subject}`);
  const names = new Set(asked.map(nameOf));
  const isOpen = found?.spans.some(({ missing }) => missing.some((ref) => !names.has(nameOf(ref))));
  const { from: _from, through: _through, status: _status, ...rest } = claim;
  return isOpen === true ? rest : claim;
}

const questionsOf = ({ steps }: Walk): FactRef[] =>
  steps.flatMap(({ subject, facts, cards }) => [
    ...facts.map((fact) => ({ fact, subject })),
    ...cards.flatMap((card) => card.facts.map((fact) => ({ fact, subject: card.member }))),
  ]);

/** What the household says of itself and of the members it was asked for, beyond what it was asked. */
function unasked(household: Household, way: Walk): FactRef[] {
  const told = way.household;
  const asked = new Set(questionsOf(way).map(nameOf));
  return liuzhou.facts
    .flatMap(({ id: fact }) => subjectsOf(told, subjectOf(fact)).map((subject) => ({ fact, subject })))
    .filter((ref) => !asked.has(nameOf(ref)) && answerIn(told, ref) === undefined)
    .filter((ref) => (answerIn(household, ref) ?? null) !== null);
}

/** Answers a question allows: every option, the least and the most. */
function answersTo(fact: Fact, asOf: string): readonly Answer[] {
  switch (fact.kind) {
    case 'yesNo':
      return [true, false];
    case 'choice':
      return Object.keys(fact.options);
    case 'money':
      return [0, fact.max];
    case 'date':
      return [boundOn(fact.earliest, asOf), boundOn(fact.latest, asOf)];
  }
}

const subjectsOf = (household: Household, kind: Subject): string[] =>
  kind === 'family' ? ['family'] : (membersOf(household, kind) ?? []).map(({ id }) => id);

const nameOf = ({ fact, subject }: FactRef): string => `${fact} of ${subject}`;

const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);
