import { useEffect, useLayoutEffect, type ReactNode } from 'react';

type EarlyPage = {
  readonly page: HTMLElement;
  readonly hash: string;
  readonly ticked: () => ReadonlySet<string>;
};

type Props = {
  /** The start page of index.html, where it was the page asked for; the address then, and the ids of what is ticked. */
  readonly early: EarlyPage | undefined;
  readonly children: ReactNode;
};

/** Says on <html> that the page now works, and does again what was ticked and pressed before anything listened. */
export function TakeOver({ early, children }: Props) {
  useLayoutEffect(() => {
    if (early === undefined) document.documentElement.dataset.script = 'on';
  }, [early]);
  useEffect(() => {
    if (early === undefined) return;
    const { page, hash } = early;
    const ticked = early.ticked();
    // The router has just begun to listen, and may have read the address before it changed.
    if (location.hash !== hash) dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    for (const input of page.querySelectorAll('input')) {
      if (!ticked.has(input.id)) continue;
      // React takes over what it finds; only a change is heard.
      input.checked = false;
      input.click();
    }
    // Once what was ticked has been heard.
    setTimeout(() => {
      const { dataset } = document.documentElement;
      dataset.script = 'on';
      const pressed = page.querySelectorAll<HTMLElement>('button, a')[Number(dataset.pressed)];
      delete dataset.pressed;
      pressed?.click();
    });
  }, [early]);
  return children;
}
