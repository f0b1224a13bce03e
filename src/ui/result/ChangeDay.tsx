import { useState } from 'react';
import { readDate } from '../../questionnaire/typed.ts';
import { DateParts } from '../controls/DateParts.tsx';
import { emptyDraft } from '../controls/draft.ts';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './ChangeDay.module.css';

/** Judges the same answers on another day: what held last year, what will hold next spring. */
export function ChangeDay() {
  const { today, chosenDay, dispatch } = useCase();
  const { t } = useWords();
  const text = useText();
  const [date, setDate] = useState(emptyDraft.date);
  const [problem, setProblem] = useState<string>();

  const change = (): void => {
    const read = readDate(date);
    if (read === undefined) setProblem(t('day.empty'));
    else if ('problem' in read) setProblem(text(read.problem));
    else {
      setProblem(undefined);
      dispatch({ type: 'chooseDay', day: read.value === today ? undefined : read.value });
      document.querySelector('h1')?.focus();
    }
  };
  return (
    <details>
      <summary>{t('day.summary')}</summary>
      <form
        noValidate
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <fieldset aria-describedby={problem === undefined ? undefined : 'day-error'}>
          <legend>{t('day.question')}</legend>
          {problem !== undefined && (
            <p id="day-error" className={css.error} role="alert">
              {problem}
            </p>
          )}
          <DateParts id="day" date={date} onChange={setDate} invalid={problem !== undefined} />
        </fieldset>
        <Button kind="second" submit>
          {t('day.change')}
        </Button>
        {chosenDay !== undefined && (
          <Button kind="plain" onClick={() => dispatch({ type: 'chooseDay', day: undefined })}>
            {t('day.today')}
          </Button>
        )}
      </form>
    </details>
  );
}
