import { useCallback, useEffect, useRef, useState } from 'react';

/** How long before the end of the wait it is announced. */
const warningMs = 60_000;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Watches, while it is on, whether somebody is there, and calls `onGone` when nobody has been for so many minutes. It
 * compares the clock with the last sign of life, every second and whenever the page is looked at again: a laptop that
 * slept has been away as long as it was, and the key that wakes it does not count.
 * `sign` tells of a sign of life that is no key.
 */
export function useIdle(
  minutes: number,
  isOn: boolean,
  onGone: () => void,
): { readonly isWarned: boolean; readonly stay: () => void; readonly sign: () => void } {
  const last = useRef(0);
  const gone = useRef(onGone);
  const onSignOfLife = useRef<() => void>(undefined);
  const sign = useCallback(() => onSignOfLife.current?.(), []);
  const [isWarned, setWarned] = useState(false);
  const stay = useCallback(() => {
    last.current = Date.now();
    setWarned(false);
  }, []);
  useEffect(() => {
    gone.current = onGone;
  }, [onGone]);

  useEffect(() => {
    if (!isOn) return;
    last.current = Date.now();
    const limit = minutes * 60_000;
    const look = (): void => {
      // A clock that was set back must not make the wait longer than it is.
      last.current = Math.min(last.current, Date.now());
      const away = Date.now() - last.current;
      setWarned(away >= limit - warningMs && away < limit);
      if (away >= limit) gone.current();
    };
    const onSign = (): void => {
      look();
      // Once it has been asked whether somebody is there, only the answer counts.
      if (Date.now() - last.current < limit - warningMs) last.current = Date.now();
    };
    onSignOfLife.current = onSign;
    const timer = setInterval(look, 1000);
    for (const each of signs) document.addEventListener(each, onSign, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      onSignOfLife.current = undefined;
      clearInterval(timer);
      for (const each of signs) document.removeEventListener(each, onSign, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [minutes, isOn]);
  return { isWarned, stay, sign };
}
