import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

type Props = {
  /** The id of the element to go to; it takes the focus. */
  readonly target: string;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** A link to a place on this page. The address after # is the route, so the jump is made by hand. */
export function JumpLink({ target, className, label, children }: Props) {
  const { pathname, search } = useLocation();
  return (
    <a
      href={`#${pathname}${search}`}
      className={className}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
