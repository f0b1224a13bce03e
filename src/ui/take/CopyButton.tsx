import { useId, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { copyText } from './copyText.ts';
import css from './CopyButton.module.css';

type Props = { readonly text: string; readonly children: string };

/** Copies a text and says so; where the browser does not let it, shows the text to be copied by hand. */
export function CopyButton({ text, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <Button kind="second" onClick={() => void copyText(text).then(setCopied)}>
        {children}
      </Button>
      <output className={css.said}>{copied && t('take.copied')}</output>
      {copied === false && (
        <div className={css.byHand}>
          <label htmlFor={id}>{t('take.copyByHand')}</label>
          <textarea id={id} className={css.text} readOnly rows={6} value={text} />
        </div>
      )}
    </>
  );
}
