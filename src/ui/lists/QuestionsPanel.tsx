import type { Summary } from '../../lists/summary.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useRules } from '../state/useRules.ts';
import { isGentle } from '../words/isGentle.ts';
import { useText } from '../words/useText.ts';
import css from './QuestionsPanel.module.css';
import { useWanted } from './useWanted.ts';

type Props = { readonly summary: Summary; readonly onSee: (fact: string) => void };

/** The single answers that would decide most, and whom to ask for them. */
export function QuestionsPanel({ summary: { questions }, onSee }: Props) {
  const { pack } = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const wanted = useWanted();
  if (questions.length === 0) return <p>{t('questions.none')}</p>;
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{t('questions.title')}</h3>
      <p className={css.lead}>{t('questions.lead')}</p>
      <ol className={css.list}>
        {questions.map(({ fact: id, households, decides }) => {
          const fact = pack.facts.find((one) => one.id === id);
          return (
            <li key={id} className={css.question}>
              <p>{t('questions.ask', { count: households })}</p>
              <p className={css.words}>{fact ? text(fact.ask) : wanted(id)}</p>
              {fact && isGentle(fact) && <p className={css.gentle}>{t('questions.gentle')}</p>}
              <div className={css.foot}>
                <Button
                  kind="plain"
                  label={`${t('questions.see')}${t('questions.colon')}${wanted(id)}`}
                  onClick={() => onSee(id)}
                >
                  {t('questions.see')}
                </Button>
                <span className={css.decides}>{t('questions.decides', { count: decides })}</span>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
