import { useId } from 'react';
import { useWords } from '../language/useWords.ts';
import css from './FileChooser.module.css';

type Props = { readonly onText: (text: string) => void };

/** Reads a file that the person chooses, on this device. */
export function FileChooser({ onText }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={css.chooser}>
      <label htmlFor={id}>{t('open.choose')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={css.input}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // A file that cannot be read is like one that says nothing.
          file?.text().then(onText, () => onText(''));
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
