import { useEffect, useLayoutEffect, type ReactNode } from 'react';

type Props = {
  /** The start page as it stood in index.html, where it was the page asked for. */
  readonly drawn: HTMLElement | undefined;
  readonly children: ReactNode;
};

/** Says on <html> that the page now works, and ticks again what was ticked on it before anything listened. */
export function TakeOver({ drawn, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.dataset.script = 'on';
  }, []);
  useEffect(() => {
    for (const input of drawn?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      // React takes over what it finds; only a change is heard.
      input.checked = false;
      input.click();
    }
  }, [drawn]);
  return children;
}
