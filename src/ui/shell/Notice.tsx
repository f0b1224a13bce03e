import type { ReactNode } from 'react';
import css from './Notice.module.css';

/** Something the visitor should know before going on; read out when it appears. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return <output className={css.notice}>{children}</output>;
}
