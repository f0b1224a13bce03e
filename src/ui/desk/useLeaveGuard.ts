import { useCallback, useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

const home = '#/desk';
/** Not an address: the way back in the history. */
const back = 'back';

/** A place in the history that holds the desk, so that going back does not leave it at once. */
type HeldState = { readonly held?: boolean };

/** How long a browser may take to hand a number to the telephone, which to it is like leaving the page. */
const callMs = 1000;

export type LeaveGuard = {
  /** Whether the worker is being asked. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
};

/**
 * Asks before the desk is left while something on it is not saved: by the browser when the tab is closed or reloaded,
 * by the page when a link or the way back would lead away. A number that is called leaves nothing.
 */
export function useLeaveGuard(isUnsaved: boolean): LeaveGuard {
  const navigate = useNavigate();
  const location = useLocation();
  const how = useNavigationType();
  const [goingTo, setGoingTo] = useState<string>();
  const wasHeld = useRef(false);
  const [start] = useState(() => placeInHistory() ?? 0);
  const calledAt = useRef(-callMs);

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (performance.now() - calledAt.current < callMs) return;
      event.preventDefault();
      // Older browsers ask only for this.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  useEffect(() => {
    if (!isUnsaved) return;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const to = link?.getAttribute('href') ?? '';
      if (to.startsWith('tel:')) calledAt.current = performance.now();
      if (link?.target === '_blank' || !to.startsWith('#') || to.startsWith(home)) return;
      event.preventDefault();
      event.stopPropagation();
      setGoingTo(to.slice(1));
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [isUnsaved]);

  useEffect(() => {
    const { held = false } = (location.state ?? {}) as HeldState;
    const came = wasHeld.current;
    const place = placeInHistory();
    // An address of the desk that was typed has no place yet.
    const cameBack = came && !held && how === NavigationType.Pop && place !== undefined;
    wasHeld.current = held;
    if (!isUnsaved || held) return;
    if (cameBack && place <= start) setGoingTo(back);
    else if (cameBack) {
      // Behind it lies another page of the desk, where nothing is lost.
      void navigate(-1);
    } else {
      const { pathname, search } = location;
      // From one page of the desk to another the first place that was held is enough.
      void navigate({ pathname, search }, { replace: came, state: { held: true } satisfies HeldState });
    }
  }, [isUnsaved, location, how, navigate, start]);

  const stay = useCallback(() => {
    setGoingTo(undefined);
    if (goingTo === back) void navigate(1);
  }, [goingTo, navigate]);
  const leave = useCallback(() => {
    setGoingTo(undefined);
    if (goingTo === back) void navigate(-1);
    else if (goingTo !== undefined) void navigate(goingTo);
  }, [goingTo, navigate]);
  return { isAsking: goingTo !== undefined, stay, leave };
}

/** How many places of this visit lie before the present one, as the router counts them. */
const placeInHistory = (): number | undefined =>
  (history.state as { readonly idx?: number | null } | null)?.idx ?? undefined;
