import { createContext, useContext } from 'react';
import type { Lock } from './useLock.ts';

export type LockSettings = Lock & {
  readonly minutes: number;
  readonly setMinutes: (minutes: number) => void;
};

export const LockContext = createContext<LockSettings | undefined>(undefined);

export function useDeskLock(): LockSettings {
  const lock = useContext(LockContext);
  if (lock === undefined) throw new ReferenceError('useDeskLock is called outside the desk');
  return lock;
}
