import type { Bytes } from './format.ts';
import { joined } from './joined.ts';

/** A list as it was opened: its file, and what that was called. */
export type ListFile = { readonly name: string; readonly bytes: Bytes };

const mark = 'LZ-LIST\n';
const lineFeed = 10;

/** What is sealed of a list: a mark, the name of its file in a line of its own, and the file itself. */
export function bytesOfList({ name, bytes }: ListFile): Bytes {
  return joined(new TextEncoder().encode(`${mark}${name.replace(/\n/g, ' ')}\n`), bytes);
}

/** The list that was sealed; nothing where it was something else. */
export function listIn(bytes: Bytes): ListFile | undefined {
  if (new TextDecoder().decode(bytes.subarray(0, mark.length)) !== mark) return undefined;
  const end = bytes.indexOf(lineFeed, mark.length);
  if (end < 0) return undefined;
  return { name: new TextDecoder().decode(bytes.subarray(mark.length, end)), bytes: bytes.slice(end + 1) };
}
