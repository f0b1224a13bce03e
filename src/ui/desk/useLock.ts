import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Bytes } from '../../sealed/format.ts';
import { openSealed } from '../../sealed/openSealed.ts';
import { seal } from '../../sealed/seal.ts';
import { sealingKey, type SealingKey } from '../../sealed/sealingKey.ts';
import type { ThroughLock } from './ThroughLockContext.ts';

/** What the pages held, by their names. */
type Held = Record<string, string>;

/** A locked screen: with what the pages held, sealed, or with nothing. */
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
  const writers = useRef(new Map<string, () => string | undefined>());
  const before = useRef<Held>({});

  const through = useMemo(
    (): ThroughLock => ({
      hold: (name, write) => {
        writers.current.set(name, write);
        return () => {
          if (writers.current.get(name) === write) writers.current.delete(name);
        };
      },
      heldBefore: (name) => before.current[name],
      forget: (name) => {
        const { [name]: _given, ...rest } = before.current;
        before.current = rest;
      },
    }),
    [],
  );

  const lock = useCallback(() => {
    const held: Held = {};
    for (const [name, write] of writers.current) {
      const text = write();
      if (text !== undefined) held[name] = text;
    }
    setLocked({
      sealed: key && seal(new TextEncoder().encode(JSON.stringify(held)), key),
      isHolding: key !== undefined && Object.keys(held).length > 0,
    });
    setKey(undefined);
  }, [key]);

  const unlock = async (passphrase: string): Promise<boolean> => {
    const sealed = await locked?.sealed;
    const opened = sealed && (await openSealed(sealed, passphrase));
    if (opened?.kind !== 'opened') return false;
    before.current = JSON.parse(new TextDecoder().decode(opened.bytes)) as Held;
    setKey(opened.key);
    setLocked(undefined);
    return true;
  };

  const startAnew = useCallback(() => setLocked(undefined), []);

  useEffect(
    () => () => {
      before.current = {};
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
