import { headOf, layout, type Bytes } from './format.ts';
import { joined } from './joined.ts';
import { freshBytes, type SealingKey } from './sealingKey.ts';

/** Seals bytes into a file that only the passphrase of the key opens. The same bytes never make the same file twice. */
export async function seal(bytes: Bytes, { key, salt, rounds }: SealingKey): Promise<Bytes> {
  const iv = freshBytes(layout.ivBytes);
  const head = headOf({ rounds, salt }, iv);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, bytes);
  const body = joined(head, new Uint8Array(sealed));
  return joined(body, new Uint8Array(await crypto.subtle.digest('SHA-256', body)));
}
