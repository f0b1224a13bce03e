import type { Household } from '#dsl';
import { situationOf } from '../../engine/situation.ts';
import { truthOf } from '../../engine/truthOf.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './SituationNotices.module.css';

/** What a family in this situation should know before it reads its result, as the pack says it. */
export function SituationNotices({ household }: { readonly household: Household }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const text = useText();
  const situation = situationOf(rulebook, household, asOf);
  return (
    <>
      {rulebook.pack.notices
        .filter(({ when }) => truthOf(when, situation, asOf) === 'yes')
        .map(({ says }) => (
          <p key={says.zh} className={css.notice}>
            {text(says)}
          </p>
        ))}
    </>
  );
}
