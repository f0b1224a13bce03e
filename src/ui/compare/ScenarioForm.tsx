import { useId, useState } from 'react';
import { answerProblem } from '../../questionnaire/answerProblem.ts';
import { expectedChildIn, type Scenario } from '../../questionnaire/scenario.ts';
import { readDate } from '../../questionnaire/typed.ts';
import { DateParts } from '../controls/DateParts.tsx';
import { emptyDraft, type Draft } from '../controls/draft.ts';
import { FactField } from '../controls/FactField.tsx';
import { readDraft } from '../controls/readDraft.ts';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import { AnswerPicker } from './AnswerPicker.tsx';
import css from './ScenarioForm.module.css';
import { usePickedFact } from './usePickedFact.ts';

const kinds = ['child', 'answer', 'day'] as const satisfies readonly Scenario['kind'][];

/** What the family wonders about. Nothing is checked before the button is pressed. */
export function ScenarioForm({ onChange }: { readonly onChange: (scenario: Scenario | undefined) => void }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const name = useId();
  const [kind, setKind] = useState<Scenario['kind']>();
  const [date, setDate] = useState(emptyDraft.date);
  const { picked, pick, fact } = usePickedFact();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [problem, setProblem] = useState<string>();

  const scenarioOrProblem = (): Scenario | string => {
    if (kind === undefined) return t('compare.error.kind');
    if (kind === 'answer') {
      if (picked === undefined || fact === undefined) return t('compare.error.answer');
      const read = readDraft(fact, draft, asOf);
      if (read === undefined) return t(`error.unanswered.${fact.kind}`);
      return 'problem' in read ? text(read.problem) : { kind, ref: picked, answer: read.answer };
    }
    const read = readDate(date);
    if (read === undefined) return t('day.empty');
    if ('problem' in read) return text(read.problem);
    if (kind === 'day') return { kind, day: read.value };
    const wrong = answerProblem(expectedChildIn(rulebook.pack).dueDate, read.value, asOf);
    return wrong ? text(wrong) : { kind, dueDate: read.value };
  };
  const compare = (): void => {
    const found = scenarioOrProblem();
    setProblem(typeof found === 'string' ? found : undefined);
    onChange(typeof found === 'string' ? undefined : found);
  };

  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      {problem !== undefined && (
        <p id={`${name}-error`} className={css.error} role="alert">
          {problem}
        </p>
      )}
      <fieldset>
        <legend className={css.legend}>{t('compare.what')}</legend>
        {kinds.map((each) => (
          <Tick
            key={each}
            type="radio"
            id={`${name}-${each}`}
            name={name}
            label={t(`compare.kind.${each}`)}
            checked={kind === each}
            onChange={() => {
              setKind(each);
              setProblem(undefined);
            }}
          />
        ))}
      </fieldset>
      {(kind === 'child' || kind === 'day') && (
        <fieldset>
          <legend className={css.legend}>
            {kind === 'day' ? t('day.question') : text(expectedChildIn(rulebook.pack).dueDate.ask)}
          </legend>
          <DateParts
            id={`${name}-date`}
            date={date}
            onChange={setDate}
            invalid={problem !== undefined}
            describedBy={problem === undefined ? undefined : `${name}-error`}
          />
        </fieldset>
      )}
      {kind === 'answer' && (
        <>
          <AnswerPicker
            picked={picked}
            onPick={(ref) => {
              pick(ref);
              setDraft(emptyDraft);
            }}
          />
          {fact && <FactField fact={fact} draft={draft} onChange={setDraft} />}
        </>
      )}
      <Button kind="main" submit>
        {t('compare.run')}
      </Button>
    </form>
  );
}
