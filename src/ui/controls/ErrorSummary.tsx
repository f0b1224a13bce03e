import { useEffect, useRef } from 'react';
import { useWords } from '../language/useWords.ts';
import { JumpLink } from '../shell/JumpLink.tsx';
import css from './ErrorSummary.module.css';

/** Something to put right, and the id of the element where. */
export type PageError = { readonly target: string; readonly says: string };

type Props = {
  readonly errors: readonly PageError[];
  /** Changes when the errors are found anew, but not when the same ones are only said in another language. */
  readonly found: unknown;
};

/** All that is to be put right, on top of the page. It takes the focus each time the errors are found anew. */
export function ErrorSummary({ errors, found }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (found !== undefined) box.current?.focus();
  }, [found]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className={css.box} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary" className={css.title}>
        {t('error.summary')}
      </h2>
      <ul className={css.list}>
        {errors.map(({ target, says }) => (
          <li key={target}>
            <JumpLink target={target}>{says}</JumpLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
