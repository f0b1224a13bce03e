import { answersOf, keyOf, listOf } from '#dsl';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';

/** How many of the rows on the page have no answer yet. */
export function useOpenRows(): number {
  const { interview } = useCase();
  const { steps } = useWalk();
  const isOpen = (subject: string, fact: string): boolean =>
    answersOf(interview, subject)?.[keyOf(fact)] === undefined;
  return steps
    .map(
      ({ page, subject, facts, cards }) =>
        facts.filter((fact) => isOpen(subject, fact)).length +
        cards.reduce((sum, card) => sum + card.facts.filter((fact) => isOpen(card.member, fact)).length, 0) +
        (page.lists && !interview.told.includes(listOf[page.lists.members]) ? 1 : 0),
    )
    .reduce((sum, count) => sum + count, 0);
}
