import { createContext, useContext, useEffect, useState } from 'react';

/** What the lock of the desk takes out of the pages, and gives back to them. */
export type ThroughLock = {
  /** Registers how a page writes down what it holds, for the moment the screen locks. Returns how to take that back. */
  readonly hold: (name: string, write: () => string | undefined) => () => void;
  /** What the page of this name held when the screen was locked. */
  readonly heldBefore: (name: string) => string | undefined;
  readonly forget: (name: string) => void;
};

export const ThroughLockContext = createContext<ThroughLock | undefined>(undefined);

/** What the page of this name held when the screen was locked, once the screen has been unlocked with the passphrase. */
export function useHeldBefore(name: string): string | undefined {
  const lock = useContext(ThroughLockContext);
  const [before] = useState(() => lock?.heldBefore(name));
  useEffect(() => lock?.forget(name), [lock, name]);
  return before;
}

/** Has the lock write down what a page holds. Without a passphrase nothing is written and nothing comes back. */
export function useHold(name: string, write: () => string | undefined): void {
  const lock = useContext(ThroughLockContext);
  useEffect(() => lock?.hold(name, write), [lock, name, write]);
}
