import { useEffect, useLayoutEffect, type ReactNode } from 'react';

type Props = {
  /** The start page as it stood in index.html, where it was the page asked for. */
  readonly drawn: HTMLElement | undefined;
  readonly children: ReactNode;
};

/** Says on <html> that the page now works, and does again what was ticked and pressed before anything listened. */
export function TakeOver({ drawn, children }: Props) {
  useLayoutEffect(() => {
    if (drawn === undefined) document.documentElement.dataset.script = 'on';
  }, [drawn]);
  useEffect(() => {
    if (drawn === undefined) return;
    for (const input of drawn.querySelectorAll<HTMLInputElement>('input:checked')) {
      // React takes over what it finds; only a change is heard.
      input.checked = false;
      input.click();
    }
    // Once what was ticked has been heard.
    setTimeout(() => {
      const { dataset } = document.documentElement;
      dataset.script = 'on';
      const pressed = drawn.querySelectorAll<HTMLElement>('button, a')[Number(dataset.pressed)];
      delete dataset.pressed;
      pressed?.click();
    });
  }, [drawn]);
  return children;
}
