import css from './Choices.module.css';
import { KeyCap } from './KeyCap.tsx';

type Option = { readonly value: string; readonly label: string; readonly key?: string | undefined };

type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly options: readonly Option[];
  readonly isChosen: (value: string) => boolean;
  readonly onChange: (value: string) => void;
};

/** The answers of a question side by side, each with the key that chooses it. */
export function Choices({ type, id, options, isChosen, onChange }: Props) {
  return (
    <div className={css.choices}>
      {options.map(({ value, label, key }, i) => {
        const own = i === 0 ? id : `${id}-${value}`;
        return (
          <span key={value} className={isChosen(value) ? `${css.choice} ${css.chosen}` : css.choice}>
            <input
              className={css.input}
              type={type}
              id={own}
              name={type === 'radio' ? id : undefined}
              checked={isChosen(value)}
              data-key={key}
              onChange={() => onChange(value)}
            />
            <label className={css.label} htmlFor={own}>
              {key !== undefined && <KeyCap>{key}</KeyCap>}
              {label}
            </label>
          </span>
        );
      })}
    </div>
  );
}
