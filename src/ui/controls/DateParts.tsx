import { tidied, type TypedDate } from '../../questionnaire/typed.ts';
import { useWords } from '../language/useWords.ts';
import css from './DateParts.module.css';

type Props = {
  readonly id: string;
  readonly date: TypedDate;
  readonly onChange: (date: TypedDate) => void;
  readonly invalid: boolean;
  /** The id of an error that is not already said by a fieldset around. */
  readonly describedBy?: string | undefined;
};

const parts = ['year', 'month', 'day'] as const;

/** Year, month and day as three text fields: a native date picker speaks the browser's language, not the page's. */
export function DateParts({ id, date, onChange, invalid, describedBy }: Props) {
  const { t } = useWords();
  return (
    <div className={css.parts}>
      {parts.map((part, i) => (
        <div key={part} className={css.part}>
          <input
            className={part === 'year' ? css.year : css.short}
            id={i === 0 ? `${id}-first` : `${id}-${part}`}
            inputMode="numeric"
            autoComplete="off"
            value={date[part]}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => onChange({ ...date, [part]: event.target.value })}
            onBlur={() => {
              const tidy = tidied(date[part]);
              if (tidy !== date[part]) onChange({ ...date, [part]: tidy });
            }}
          />
          <label htmlFor={i === 0 ? `${id}-first` : `${id}-${part}`}>{t(`date.${part}`)}</label>
        </div>
      ))}
    </div>
  );
}
