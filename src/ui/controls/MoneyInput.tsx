import type { MoneyFact } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import { tidied } from '../../questionnaire/typed.ts';
import type { Draft } from './draft.ts';
import { fieldId, firstInputId } from './fieldId.ts';
import { Tick } from './Tick.tsx';
import css from './MoneyInput.module.css';

type Props = {
  readonly fact: MoneyFact;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly invalid: boolean;
};

/** An amount in yuan, or "不清楚". */
export function MoneyInput({ fact, draft, onChange, invalid }: Props) {
  const { t } = useWords();
  const text = useText();
  return (
    <>
      <div className={css.row}>
        <input
          className={css.amount}
          id={firstInputId(fact.id)}
          inputMode="decimal"
          autoComplete="off"
          value={draft.text}
          aria-label={t('money.label', { name: text(fact.name) })}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange({ ...draft, text: event.target.value, unsure: false })}
          onBlur={() => {
            const tidy = tidied(draft.text);
            if (tidy !== draft.text) onChange({ ...draft, text: tidy });
          }}
        />
        <span aria-hidden="true">{t('money.unit')}</span>
      </div>
      <Tick
        type="checkbox"
        id={`${fieldId(fact.id)}-unsure`}
        label={t('answer.unsure')}
        checked={draft.unsure}
        onChange={(unsure) => onChange({ ...draft, unsure, text: '' })}
      />
    </>
  );
}
