import { headBytes, layout, mostRounds, readHead, rounds as usualRounds, type Bytes } from './format.ts';
import { sealingKey, type SealingKey } from './sealingKey.ts';

/**
 * What became of opening a file. `foreign`: it is none of ours. `damaged`: it is, but not as it was sealed. `newer`: a
 * later version of this page sealed it, or at a cost that no version does. `wrongPassphrase`: it is whole.
 */
export type Opened =
  | { readonly kind: 'opened'; readonly bytes: Bytes; readonly key: SealingKey }
  | { readonly kind: 'foreign' | 'damaged' | 'newer' | 'wrongPassphrase' };

/** Whether a file begins like one that was sealed here. */
export const isSealed = (file: Bytes): boolean => readHead(file) !== undefined;

/**
 * Opens a sealed file. What can be told without the passphrase is told before it costs anything, so a file made to
 * keep the computer busy is refused at once.
 */
export async function openSealed(file: Bytes, passphrase: string): Promise<Opened> {
  const head = readHead(file);
  if (head === undefined) return { kind: 'foreign' };
  const end = file.length - layout.digestBytes;
  if (end < headBytes + layout.tagBytes) return { kind: 'damaged' };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.slice(0, end)));
  if (!digest.every((byte, i) => file[end + i] === byte)) return { kind: 'damaged' };
  if (head.version !== layout.version || head.rounds < usualRounds || head.rounds > mostRounds)
    return { kind: 'newer' };
  const key = await sealingKey(passphrase, { salt: head.salt, rounds: head.rounds });
  const additionalData = file.slice(0, headBytes);
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: head.iv, additionalData },
      key.key,
      file.slice(headBytes, end),
    );
    return { kind: 'opened', bytes: new Uint8Array(bytes), key };
  } catch {
    // The digest holds, so the file is whole: it is the passphrase.
    return { kind: 'wrongPassphrase' };
  }
}
