import { keyOf, type Answers, type FactRef, type Household, type Subject } from '#dsl';
import { situationOfSubject, type Entitlement } from './assess.ts';
import { factsBehind } from './factsNamed.ts';
import type { Rulebook } from './rulebook.ts';
import { situationOf } from './situation.ts';
import type { Truth } from './truth.ts';
import { truthOf } from './truthOf.ts';

/** More answers than this are not searched through for the fewest; those that are needed one by one are named. */
const mostSearched = 12;

/**
 * The fewest answers that decide a verdict on `asOf`: with these alone it stands, whatever the others are. Where several
 * sets are as small, the one first in the order of the rule. Nothing where the verdict is open.
 */
export function decidingAnswers(
  { benefit, subject, verdict }: Pick<Entitlement, 'benefit' | 'subject' | 'verdict'>,
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): readonly FactRef[] {
  if (verdict === 'undetermined') return [];
  const decided: Truth = verdict === 'entitled' ? 'yes' : 'no';
  const stands = (answers: readonly FactRef[]): boolean => {
    const family = situationOf(rulebook, withOnly(household, answers), asOf);
    const theirs = situationOfSubject({ benefit, subject }, family);
    return theirs !== undefined && truthOf(benefit.when, theirs, asOf) === decided;
  };

  const given = answersTo(factsBehind(benefit.when, rulebook), household);
  const needed = given.filter((one) => !stands(given.filter((other) => other !== one)));
  if (stands(needed)) return needed;
  const others = given.filter((one) => !needed.includes(one));
  if (others.length > mostSearched) return withoutSpare(given, stands);
  for (let size = 1; size <= others.length; size++) {
    for (const some of subsetsOf(others, size)) {
      const enough = given.filter((one) => needed.includes(one) || some.includes(one));
      if (stands(enough)) return enough;
    }
  }
  return given;
}

/** Takes out one answer after the other while the verdict stands: few answers, if not always the fewest. */
function withoutSpare(
  given: readonly FactRef[],
  stands: (answers: readonly FactRef[]) => boolean,
): readonly FactRef[] {
  return given.reduce((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return stands(fewer) ? fewer : kept;
  }, given);
}

function* subsetsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [i, first] of items.entries()) {
    for (const rest of subsetsOf(items.slice(i + 1), size - 1)) yield [first, ...rest];
  }
}

/** Every answer given to one of the facts, "不清楚" left out. */
function answersTo(facts: ReadonlySet<string>, household: Household): FactRef[] {
  const of = (kind: Subject, subject: string, answers: Answers): FactRef[] =>
    Object.entries(answers)
      .filter(([key, answer]) => answer !== null && facts.has(`${kind}.${key}`))
      .map(([key]) => ({ fact: `${kind}.${key}`, subject }));
  return [
    ...(household.children ?? []).flatMap((child) => of('child', child.id, child)),
    ...(household.parents ?? []).flatMap((parent) => of('parent', parent.id, parent)),
    ...of('family', 'family', household.family),
  ];
}

/** The same members, with none but these answers. */
function withOnly({ family, parents, children }: Household, kept: readonly FactRef[]): Household {
  const only = (subject: string, answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).filter(([key]) =>
        kept.some((ref) => ref.subject === subject && keyOf(ref.fact) === key),
      ),
    );
  return {
    family: only('family', family),
    ...(parents && { parents: parents.map((one) => ({ ...only(one.id, one), id: one.id })) }),
    ...(children && { children: children.map((one) => ({ ...only(one.id, one), id: one.id })) }),
  };
}
