import { createContext, useContext, useEffect, useState } from 'react';

/** What the lock takes out of the page, and gives back to it: the resident, written down. */
export type ThroughLock = {
  /** Registers how the resident is written down, for the moment the screen locks. Returns how to take that back. */
  readonly hold: (write: () => string | undefined) => () => void;
  /** Who was there when the screen was locked. */
  readonly heldBefore: () => string | undefined;
  readonly forget: () => void;
};

export const ThroughLockContext = createContext<ThroughLock | undefined>(undefined);

/** Who was there when the screen was locked, once it has been unlocked with the passphrase. */
export function useHeldBefore(): string | undefined {
  const lock = useContext(ThroughLockContext);
  const [before] = useState(() => lock?.heldBefore());
  useEffect(() => lock?.forget(), [lock]);
  return before;
}

/** Has the lock write down who is there. Without a passphrase nothing comes back. */
export function useHold(write: () => string | undefined): void {
  const lock = useContext(ThroughLockContext);
  useEffect(() => lock?.hold(write), [lock, write]);
}
