import type { MouseEvent, ReactNode } from 'react';
import css from './Button.module.css';

/** `main` is the one next step of a page; `second` another way on; `plain` looks like a link; `warning` takes away. */
export type ButtonKind = 'main' | 'second' | 'plain' | 'warning';

type Props = {
  readonly kind: ButtonKind;
  readonly submit?: boolean | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

export function Button({ kind, submit = false, onClick, label, children }: Props) {
  return (
    <button type={submit ? 'submit' : 'button'} className={css[kind]} onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
