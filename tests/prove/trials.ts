import {
  keyOf,
  subjectOf,
  withAnswer,
  type Answer,
  type Benefit,
  type Condition,
  type Fact,
  type Household,
  type Member,
} from '#dsl';
import { addDays, addMonths, addYears } from '../../src/engine/calendar.ts';
import { factsBehind } from '../../src/engine/factsNamed.ts';
import { boundOn } from '../../src/engine/moments.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { numbersFrom } from './numbersFrom.ts';

/** A family on a day, to try a benefit on. */
export type Trial = { readonly household: Household; readonly asOf: string };

/**
 * Families that come close to a benefit's conditions: worked cases with a few answers changed, dates moved onto the
 * days that the conditions count from, the day before and the day after. The same seed gives the same families.
 */
export function* trialsOf(
  benefit: Benefit,
  rulebook: Rulebook,
  bases: readonly Trial[],
  size: number,
  seed = 1,
): Generator<Trial> {
  const facts = [...factsBehind(benefit.when, rulebook)].map((id) => rulebook.fact(id));
  const near = closest(benefit, bases);
  yield* near;
  if (facts.length === 0) return;
  const { pick, below } = numbersFrom(seed);
  for (let n = near.length; n < size; n++) {
    const base = pick(near);
    let { household } = base;
    for (let changes = below(4); changes >= 0; changes--) {
      household =
        below(12) === 0
          ? withTwin(household, below)
          : withChange(household, pick(facts), benefit, base.asOf, pick);
    }
    yield { household, asOf: base.asOf };
  }
}

/** The benefit's own examples, and all other cases after them. */
const closest = (benefit: Benefit, bases: readonly Trial[]): readonly Trial[] => [
  ...benefit.examples.map(({ household, asOf }) => ({ household, asOf })),
  ...bases,
];

function withChange(
  household: Household,
  fact: Fact,
  benefit: Benefit,
  asOf: string,
  pick: <T>(items: readonly T[]) => T,
): Household {
  const kind = subjectOf(fact.id);
  const members = kind === 'parent' ? household.parents : household.children;
  if (kind !== 'family' && (members === undefined || members.length === 0)) return household;
  const subject = kind === 'family' ? 'family' : pick(members ?? []).id;
  return withAnswer(household, subject, keyOf(fact.id), pick(answersTo(fact, benefit.when, asOf)));
}

/** Answers worth trying: every option, and for a date the days around which the conditions turn. */
function answersTo(fact: Fact, condition: Condition, asOf: string): readonly Answer[] {
  switch (fact.kind) {
    case 'yesNo':
      return [true, false];
    case 'choice':
      return Object.keys(fact.options);
    case 'money':
      return [0, 20_000, 90_000, 2_500_000];
    case 'date': {
      const [first, last] = [boundOn(fact.earliest, asOf), boundOn(fact.latest, asOf)];
      const days = daysThatTurn(condition, asOf).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
      return [...days, asOf, addDays(asOf, -40), addYears(asOf, -10)].map((day) =>
        day < first ? first : day > last ? last : day,
      );
    }
  }
}

/** The dates of a fact on which some condition turns, asked on `asOf`. */
function daysThatTurn(condition: Condition, asOf: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('date' in value && typeof value.date === 'string') found.push(value.date);
    if ('years' in value && typeof value.years === 'number') found.push(addYears(asOf, -value.years));
    if ('months' in value && typeof value.months === 'number') found.push(addMonths(asOf, -value.months));
    if ('days' in value && typeof value.days === 'number') found.push(addDays(asOf, -value.days));
    Object.values(value).forEach(visit);
  };
  visit(condition);
  return [...new Set(found)];
}

/** One more child or parent like one that is there, or one less. */
function withTwin(household: Household, below: (limit: number) => number): Household {
  const list = below(3) === 0 ? 'parents' : 'children';
  const members: readonly Member[] = household[list] ?? [];
  const one = members[below(Math.max(members.length, 1))];
  if (one === undefined) return household;
  const changed =
    below(3) === 0 ? members.filter((member) => member !== one) : [...members, { ...one, id: `${one.id}+` }];
  const ids = new Set(changed.map(({ id }) => id));
  return ids.size === changed.length && changed.length <= 6 ? { ...household, [list]: changed } : household;
}
