import { layout, rounds as usualRounds, type Bytes } from './format.ts';

/** What a passphrase comes to, and how it was worked out. The passphrase itself is not in it, nor can the key be read out. */
export type SealingKey = { readonly key: CryptoKey; readonly salt: Bytes; readonly rounds: number };

/** Whether this page may seal at all: browsers offer it on https pages and on this computer itself only. */
export const canSeal = (): boolean =>
  typeof crypto !== 'undefined' && (crypto.subtle as SubtleCrypto | undefined) !== undefined;

/**
 * Works out the key of a passphrase by PBKDF2-SHA-256; with a fresh salt where it is for something new. Full-width
 * letters, as an input method may give them, make the same key as plain ones.
 */
export async function sealingKey(
  passphrase: string,
  { salt = freshBytes(layout.saltBytes), rounds = usualRounds }: Partial<Omit<SealingKey, 'key'>> = {},
): Promise<SealingKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, rounds };
}

export const freshBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
