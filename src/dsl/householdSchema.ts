import * as z from 'zod/mini';
import { keyOf, subjectOf, type Fact, type Subject } from './facts.ts';
import type { Pack } from './pack.ts';

/** One fact, one validator. Bounds that move with the day asked about are not part of the shape. */
function answerSchema(fact: Fact): z.ZodMiniType {
  switch (fact.kind) {
    case 'yesNo':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'money':
      return z.int().check(z.minimum(0), z.maximum(fact.max));
    case 'choice':
      return z.enum(Object.keys(fact.options));
  }
}

const memberId = z.string().check(z.minLength(1), z.maxLength(40));

/** The shape of a household file: answers by fact key, `null` for "不清楚", nothing that the pack does not ask. */
export function householdSchema(pack: Pack): z.ZodMiniType {
  const known = schemas.get(pack) ?? schemaFor(pack);
  schemas.set(pack, known);
  return known;
}

/** Making one costs more than reading a household with it. */
const schemas = new WeakMap<Pack, z.ZodMiniType>();

function schemaFor(pack: Pack): z.ZodMiniType {
  const answersAbout = (subject: Subject) =>
    Object.fromEntries(
      pack.facts
        .filter((fact) => subjectOf(fact.id) === subject)
        .map((fact) => [
          keyOf(fact.id),
          z.optional(z.nullable(answerSchema(fact)).check(z.describe(fact.ask.zh))),
        ]),
    );
  const member = (subject: 'parent' | 'child') =>
    z
      .array(z.strictObject({ id: z.optional(memberId), ...answersAbout(subject) }))
      .check(z.maxLength(maxOf(pack, subject)));
  return z.strictObject({
    family: z.optional(z.strictObject(answersAbout('family'))),
    parents: z.optional(member('parent')),
    children: z.optional(member('child')),
  });
}

/** How many members of a kind a household may name. */
export const maxOf = (pack: Pack, members: 'parent' | 'child'): number =>
  pack.pages.find((page) => page.lists?.members === members)?.lists?.max ?? 0;

export const householdJsonSchema = (pack: Pack): object => z.toJSONSchema(householdSchema(pack));
