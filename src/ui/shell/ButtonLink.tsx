import type { ReactNode } from 'react';
import { PageLink } from '../go/PageLink.tsx';
import css from './Button.module.css';
import type { ButtonKind } from './Button.tsx';

type Props = { readonly kind: ButtonKind; readonly to: string; readonly children: ReactNode };

/** A link that looks like a button, because it is the next step. */
export function ButtonLink({ kind, to, children }: Props) {
  return (
    <PageLink to={to} className={css[kind]}>
      {children}
    </PageLink>
  );
}
