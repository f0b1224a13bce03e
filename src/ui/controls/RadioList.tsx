import { useWords } from '../language/useWords.ts';
import type { Draft } from './draft.ts';
import { fieldId, firstInputId } from './fieldId.ts';
import { Tick } from './Tick.tsx';
import css from './RadioList.module.css';

type Props = {
  readonly factId: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** One choice of several, with "不清楚" last and set apart. Choosing never moves on by itself. */
export function RadioList({ factId, options, draft, onChange }: Props) {
  const { t } = useWords();
  const name = fieldId(factId);
  return (
    <div className={options.length === 2 && options.every(({ hint }) => !hint) ? css.few : css.list}>
      {options.map(({ value, label, hint }, i) => (
        <Tick
          key={value}
          type="radio"
          id={i === 0 ? firstInputId(factId) : `${name}-${value}`}
          name={name}
          label={label}
          hint={hint}
          checked={draft.chosen === value}
          onChange={() => onChange({ ...draft, chosen: value, unsure: false })}
        />
      ))}
      <div className={css.apart}>
        <Tick
          type="radio"
          id={`${name}-unsure`}
          name={name}
          label={t('answer.unsure')}
          checked={draft.unsure}
          onChange={() => onChange({ ...draft, chosen: undefined, unsure: true })}
        />
      </div>
    </div>
  );
}
