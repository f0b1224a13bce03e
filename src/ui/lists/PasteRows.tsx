import { useId, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { listDesk } from './listDesk.ts';
import css from './PasteRows.module.css';
import { rememberedHeaders } from './rememberedHeaders.ts';

/** Takes rows that were copied out of a spreadsheet. */
export function PasteRows() {
  const { t } = useWords('lists');
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <details>
      <summary>{t('start.paste')}</summary>
      <div className={css.form}>
        <label htmlFor={id}>{t('start.pasteLabel')}</label>
        {isEmpty && (
          <p id={`${id}-error`} role="alert" className={css.error}>
            {t('start.pasteEmpty')}
          </p>
        )}
        <textarea
          id={id}
          className={css.text}
          rows={6}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isEmpty || undefined}
          aria-describedby={isEmpty ? `${id}-error` : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          kind="second"
          onClick={() => {
            setIsEmpty(text.trim() === '');
            if (text.trim() !== '') listDesk.paste(text, rememberedHeaders());
          }}
        >
          {t('start.pasteRead')}
        </Button>
      </div>
    </details>
  );
}
