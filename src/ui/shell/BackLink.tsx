import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './BackLink.module.css';

export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className={css.back}>
      {children}
    </Link>
  );
}
