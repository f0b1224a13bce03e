import type { ReactNode } from 'react';
import { PageLink } from '../go/PageLink.tsx';
import css from './BackLink.module.css';

export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <PageLink to={to} className={css.back}>
      {children}
    </PageLink>
  );
}
