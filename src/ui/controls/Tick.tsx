import css from './Tick.module.css';

type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A native radio or checkbox with its label, drawn large enough for a thumb. */
export function Tick({ type, id, name, label, hint, checked, onChange }: Props) {
  return (
    <div className={checked ? `${css.row} ${css.chosen}` : css.row}>
      <input
        className={type === 'radio' ? css.radio : css.checkbox}
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
