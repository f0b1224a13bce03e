import type { ReactNode } from 'react';
import css from './KeyCap.module.css';

/** A key to press, as it looks on the keyboard. It stands beside words that say what it does. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className={css.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
