import { keyOf, withAnswer, type Answer, type DateFact, type FactRef, type Pack } from '#dsl';
import { freshId } from './freshId.ts';
import { withMember, type Interview } from './interview.ts';

/** What a family may wonder about: one more child, another answer, another day. */
export type Scenario =
  | { readonly kind: 'child'; readonly dueDate: string }
  | { readonly kind: 'answer'; readonly ref: FactRef; readonly answer: Answer }
  | { readonly kind: 'day'; readonly day: string };

/** The family and the day as they would be. */
export function inScenario(
  scenario: Scenario,
  pack: Pack,
  interview: Interview,
  asOf: string,
): { readonly interview: Interview; readonly asOf: string } {
  switch (scenario.kind) {
    case 'child': {
      const { dueDate, kind, expected } = expectedChildIn(pack);
      const taken = new Set([...interview.parents, ...interview.children].map(({ id }) => id));
      const child = { id: freshId('child', taken), [kind]: expected, [keyOf(dueDate.id)]: scenario.dueDate };
      return { interview: withMember(interview, 'child', child), asOf };
    }
    case 'answer': {
      const { ref, answer } = scenario;
      return { interview: withAnswer(interview, ref.subject, keyOf(ref.fact), answer), asOf };
    }
    case 'day':
      return { interview, asOf: scenario.day };
  }
}

/**
 * How a pack says that a child is expected: the date that stands in for the birth, and the answer under which it is
 * asked. A pack that knows no unborn children is a mistake of its author.
 */
export function expectedChildIn({ facts }: Pack): {
  readonly dueDate: DateFact;
  readonly kind: string;
  readonly expected: Answer;
} {
  const standIns = facts.flatMap((fact) => (fact.kind === 'date' ? (fact.estimatedBy ?? []) : []));
  const dueDate = facts.find((fact) => fact.kind === 'date' && standIns.includes(fact.id));
  if (dueDate?.kind !== 'date' || dueDate.onlyIf?.op !== 'is') {
    throw new ReferenceError('No date of the pack stands in for a birth still expected');
  }
  return { dueDate, kind: keyOf(dueDate.onlyIf.fact), expected: dueDate.onlyIf.value };
}
