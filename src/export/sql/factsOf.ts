import { subjectOf, type Fact, type Pack, type Subject } from '#dsl';

/** The facts about a subject, in the order in which a family is asked. */
export function factsOf({ facts, pages }: Pack, subject: Subject): readonly Fact[] {
  const asked = pages.flatMap((page) => page.facts);
  const place = ({ id }: Fact): number => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  return facts
    .filter(({ id }) => subjectOf(id) === subject)
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
