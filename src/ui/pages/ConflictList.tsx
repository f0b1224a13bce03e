import type { FoundConflict } from '../../engine/conflicts.ts';
import { useWords } from '../language/useWords.ts';
import { AnswerLink } from '../routes/AnswerLink.tsx';
import { Button } from '../shell/Button.tsx';
import { useCase } from '../state/useCase.ts';
import { useOpenConflicts } from '../state/useOpenConflicts.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { useFactName } from '../words/useFactName.ts';
import { useText } from '../words/useText.ts';
import css from './ConflictList.module.css';

/** Answers that can hardly be true together, to be changed or kept before the result. */
export function ConflictList() {
  const { t } = useWords();
  const conflicts = useOpenConflicts();
  if (conflicts.length === 0) return null;
  return (
    <section className={css.list} aria-labelledby="conflicts">
      <h2 id="conflicts" className={css.title}>
        {t('conflict.title')}
      </h2>
      {conflicts.map((found) => (
        <OneConflict key={found.key} found={found} />
      ))}
    </section>
  );
}

function OneConflict({ found: { conflict, refs, key } }: { readonly found: FoundConflict }) {
  const rulebook = useRules();
  const { interview, dispatch } = useCase();
  const { t } = useWords();
  const text = useText();
  const factName = useFactName();
  const answerOf = useAnswerOf();
  const answerText = useAnswerText();
  const told = refs.filter((ref) => ref.fact.includes('.') && answerOf(ref) !== undefined);

  const keep = (): void => {
    dispatch({ type: 'answer', interview: { ...interview, kept: [...interview.kept, key] } });
    // The button is gone with its conflict; without this the keyboard would start again at the top of the browser.
    document.querySelector('h1')?.focus();
  };
  return (
    <div className={css.item}>
      <p className={css.says}>{text(conflict.says)}</p>
      <ul className={css.answers}>
        {told.map((ref) => (
          <li key={`${ref.subject} ${ref.fact}`}>
            {t('conflict.answer', {
              name: factName(ref),
              answer: answerText(rulebook.fact(ref.fact), answerOf(ref)),
            })}{' '}
            <AnswerLink to={ref} from="check" label={t('conflict.change', { name: factName(ref) })}>
              {t('check.change')}
            </AnswerLink>
          </li>
        ))}
      </ul>
      <Button kind="second" onClick={keep}>
        {t('conflict.keep')}
      </Button>
    </div>
  );
}
