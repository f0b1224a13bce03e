import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import css from './ErrorSummary.module.css';

/** Something to put right, and the id of the element where. */
export type PageError = { readonly target: string; readonly says: string };

/** All that is to be put right, on top of the page. It takes the focus each time the errors are found anew. */
export function ErrorSummary({ errors }: { readonly errors: readonly PageError[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { pathname, search } = useLocation();

  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className={css.box} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary" className={css.title}>
        {t('error.summary')}
      </h2>
      <ul className={css.list}>
        {errors.map(({ target, says }) => (
          <li key={target}>
            <a
              href={`#${pathname}${search}`}
              onClick={(event) => {
                // The address after # is the route, so the jump is made by hand.
                event.preventDefault();
                document.getElementById(target)?.focus();
              }}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
