import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPath, parsePath, Router, type Navigator, type To } from 'react-router';

/**
 * The router of a page in a frame. Its way is held in memory: an entry in the history of the tab would be one of the
 * host's, whose back button would then go through the questions instead of back. The page has its own way back on top.
 */
export function FrameRouter({ children }: { readonly children: ReactNode }) {
  const [location, setLocation] = useState(() => locationAt(window.location.hash.slice(1) || '/'));
  const navigator = useMemo((): Navigator => {
    const go = (to: To, state?: unknown): void => {
      setLocation((before) => ({ ...locationAt(to, state), key: String((Number(before.key) || 0) + 1) }));
    };
    return {
      createHref: (to) => `#${typeof to === 'string' ? to : createPath(to)}`,
      go: () => undefined,
      push: go,
      replace: go,
    };
  }, []);
  useEffect(() => {
    // The host may ask for another page by the address it gives the frame.
    const onAddress = (): void => {
      const path = window.location.hash.slice(1);
      if (path.startsWith('/')) navigator.replace(path);
    };
    window.addEventListener('popstate', onAddress);
    return () => window.removeEventListener('popstate', onAddress);
  }, [navigator]);
  return (
    <Router location={location} navigator={navigator} useTransitions={false}>
      {children}
    </Router>
  );
}

function locationAt(to: To, state: unknown = null) {
  const { pathname = '/', search = '', hash = '' } = typeof to === 'string' ? parsePath(to) : to;
  return { pathname, search, hash, state, key: 'default' };
}
