import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Bytes } from '../../sealed/format.ts';
import { openSealed } from '../../sealed/openSealed.ts';
import { seal } from '../../sealed/seal.ts';
import { sealingKey, type SealingKey } from '../../sealed/sealingKey.ts';
import type { ThroughLock } from './ThroughLockContext.ts';

/** A locked screen: with the resident, sealed, or with nobody. */
type Locked = {
  readonly sealed?: Promise<Bytes> | undefined;
  /** Something would be lost with it. */
  readonly isHolding: boolean;
};

export type Lock = {
  readonly locked: Locked | undefined;
  readonly hasPassphrase: boolean;
  readonly setPassphrase: (passphrase: string | undefined) => Promise<void>;
  readonly lock: () => void;
  /** Opens the screen again; false where it is not the passphrase. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  /** Opens it without what was held. */
  readonly startAnew: () => void;
  readonly through: ThroughLock;
};

/**
 * The lock of the desk. Of the passphrase only the key made from it is held, and not even that while the screen is
 * locked: whoever sits down at it then has nothing but sealed bytes.
 */
export function useLock(): Lock {
  const [key, setKey] = useState<SealingKey>();
  const [locked, setLocked] = useState<Locked>();
  const writer = useRef<() => string | undefined>(undefined);
  const before = useRef<string>(undefined);

  const through = useMemo(
    (): ThroughLock => ({
      hold: (write) => {
        writer.current = write;
        return () => {
          if (writer.current === write) writer.current = undefined;
        };
      },
      heldBefore: () => before.current,
      forget: () => {
        before.current = undefined;
      },
    }),
    [],
  );

  const lock = useCallback(() => {
    const held = writer.current?.();
    setLocked({
      // With nobody there the passphrase still has to be known.
      sealed: key && seal(new TextEncoder().encode(held ?? ''), key),
      isHolding: key !== undefined && held !== undefined,
    });
    setKey(undefined);
  }, [key]);

  const unlock = async (passphrase: string): Promise<boolean> => {
    const sealed = await locked?.sealed;
    const opened = sealed && (await openSealed(sealed, passphrase));
    if (opened?.kind !== 'opened') return false;
    const held = new TextDecoder().decode(opened.bytes);
    before.current = held === '' ? undefined : held;
    setKey(opened.key);
    setLocked(undefined);
    return true;
  };

  const startAnew = useCallback(() => setLocked(undefined), []);

  useEffect(
    () => () => {
      before.current = undefined;
    },
    [],
  );

  return {
    locked,
    hasPassphrase: key !== undefined,
    setPassphrase: async (passphrase) =>
      setKey(passphrase === undefined ? undefined : await sealingKey(passphrase)),
    lock,
    unlock,
    startAnew,
    through,
  };
}
