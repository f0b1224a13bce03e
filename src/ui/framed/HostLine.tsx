import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { isFramed } from './isFramed.ts';
import { tellHost } from './tellHost.ts';

/** Keeps the site around the frame up to date: how high the page is, and when another one begins. */
export function HostLine() {
  const { key } = useLocation();

  useEffect(() => {
    const page = document.getElementById('root');
    if (!page || !isFramed()) return;
    let told = 0;
    const tell = (): void => {
      // The height of what is there, never of the frame: the one would follow the other without end.
      const height = Math.ceil(page.getBoundingClientRect().height);
      // A pixel less comes from rounding; told, it might come and go for ever.
      if (height <= told && told - height <= 1) return;
      told = height;
      tellHost({ type: 'height', height });
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(page);
    // A frame that is not in sight yet is not drawn, and its sizes are not observed.
    const parts = new MutationObserver(() => setTimeout(tell));
    parts.observe(page, { childList: true, subtree: true });
    tell();
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    if (key !== 'default') tellHost({ type: 'page' });
  }, [key]);

  return null;
}
