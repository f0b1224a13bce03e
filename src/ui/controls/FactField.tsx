import type { Fact } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { DateInput } from './DateInput.tsx';
import type { Draft } from './draft.ts';
import css from './FactField.module.css';
import { fieldId } from './fieldId.ts';
import { MoneyInput } from './MoneyInput.tsx';
import { RadioList } from './RadioList.tsx';

type Props = {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** What is wrong with the answer, in words. */
  readonly problem?: string | undefined;
};

/** A question with the control of its kind, its hint and, where something is wrong, the error beside it. */
export function FactField({ fact, draft, onChange, problem }: Props) {
  const { t } = useWords();
  const text = useText();
  const id = fieldId(fact.id);
  const described = [fact.help && `${id}-hint`, problem !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      id={id}
      className={problem === undefined ? css.field : css.fieldWithError}
      aria-describedby={described || undefined}
    >
      <legend className={css.question}>{text(fact.ask)}</legend>
      {fact.help && (
        <p id={`${id}-hint`} className={css.hint}>
          {text(fact.help)}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-error`} className={css.error}>
          <span className={css.hidden}>{t('error.prefix')}</span>
          {problem}
        </p>
      )}
      <Control fact={fact} draft={draft} onChange={onChange} problem={problem} />
    </fieldset>
  );
}

function Control({ fact, draft, onChange, problem }: Props) {
  const { t } = useWords();
  const text = useText();
  switch (fact.kind) {
    case 'choice':
      return (
        <RadioList
          factId={fact.id}
          options={Object.entries(fact.options).map(([value, option]) => ({
            value,
            label: text(option),
            hint: option.help && text(option.help),
          }))}
          draft={draft}
          onChange={onChange}
        />
      );
    case 'yesNo':
      return (
        <RadioList
          factId={fact.id}
          options={[
            { value: 'true', label: t('answer.yes') },
            { value: 'false', label: t('answer.no') },
          ]}
          draft={draft}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateInput factId={fact.id} draft={draft} onChange={onChange} invalid={problem !== undefined} />;
    case 'money':
      return <MoneyInput fact={fact} draft={draft} onChange={onChange} invalid={problem !== undefined} />;
  }
}
