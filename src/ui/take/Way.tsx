import { useId, type ReactNode } from 'react';
import css from './Way.module.css';

type Props = { readonly title: string; readonly lead: string; readonly children?: ReactNode };

/** One way to take the result along: what it is good for, and how. */
export function Way({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section className={css.way} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      <p>{lead}</p>
      {children}
    </section>
  );
}
