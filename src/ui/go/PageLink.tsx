import type { ComponentProps, MouseEvent } from 'react';
import { useGo } from './useGo.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** The whole path of a page, such as `/law/papers`. */
  readonly to: string;
};

/** A link to a page of this site. The browser follows it itself where it opens elsewhere: in a new tab, a window, a file. */
export function PageLink({ to, target, children, ...props }: Props) {
  const go = useGo();
  const follow = (event: MouseEvent): void => {
    const opensElsewhere =
      target !== undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (opensElsewhere || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...props} href={`#${to}`} target={target} onClick={follow}>
      {children}
    </a>
  );
}
