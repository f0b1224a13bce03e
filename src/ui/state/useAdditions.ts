import { keyOf, type ChoiceFact, type Option, type Page } from '#dsl';
import { useMemo } from 'react';
import { freshId } from '../../questionnaire/freshId.ts';
import { withMember, type Interview } from '../../questionnaire/interview.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';

/** A kind of member that can be added to a list, and the answers with one more of it. */
export type Addition = { readonly kind: string; readonly option: Option; readonly added: Interview };

export type Additions = {
  /** The id that the next member gets, of whatever kind. */
  readonly newId: string;
  readonly inSight: readonly Addition[];
  /** What would hurt to meet unasked: to stand behind a quiet link. */
  readonly quiet: readonly Addition[];
};

export function useAdditions({ members, kind }: NonNullable<Page['lists']>): Additions {
  const rulebook = useRules();
  const { interview } = useCase();
  return useMemo(() => {
    const taken = new Set([...interview.parents, ...interview.children].map(({ id }) => id));
    const newId = freshId(members, taken);
    const asksGently = rulebook.pack.topics.some(({ id, gentle }) => gentle && interview.topics.includes(id));
    const all = Object.entries((rulebook.fact(kind) as ChoiceFact).options).map(
      ([value, option]): Addition => ({
        kind: value,
        option,
        added: withMember(interview, members, { id: newId, [keyOf(kind)]: value }),
      }),
    );
    const isQuiet = ({ option }: Addition): boolean => option.gentle === true && !asksGently;
    return { newId, inSight: all.filter((one) => !isQuiet(one)), quiet: all.filter(isQuiet) };
  }, [rulebook, interview, members, kind]);
}
