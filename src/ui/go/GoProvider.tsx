import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPath, useLocation, useNavigate } from 'react-router';
import { GoContext, type Go } from './GoContext.ts';

/**
 * Hands out the way to other pages. The router's own links, and everything that navigates with `useNavigate`, listen to
 * the address because a path may be relative to it; each step would draw them all anew, a tenth of what a slow phone
 * has for it. Paths here are whole.
 */
export function GoProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const here = createPath(useLocation());
  const latest = useRef({ navigate, here });
  useLayoutEffect(() => {
    latest.current = { navigate, here };
  });
  const go = useCallback<Go>((path, options) => {
    const now = latest.current;
    // The same page once more is no further step back, as with any link.
    void now.navigate(path, { replace: path === now.here, ...options });
  }, []);
  return <GoContext value={go}>{children}</GoContext>;
}
