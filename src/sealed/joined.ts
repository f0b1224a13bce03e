import type { Bytes } from './format.ts';

/** One piece of bytes behind the other. */
export function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
