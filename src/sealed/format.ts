/**
 * A sealed file, byte by byte: eight letters that say what it is, the version, the cost of the key, its salt, the
 * start of the cipher, what is sealed (AES-256-GCM with its tag), and the SHA-256 of all that. Everything before the
 * sealed part is bound to it: changing one byte makes it unreadable.
 */
export const layout = {
  magic: 'LZ-SEAL\n',
  version: 1,
  saltBytes: 16,
  ivBytes: 12,
  tagBytes: 16,
  digestBytes: 32,
} as const;

/** Where what is sealed begins. */
export const headBytes = layout.magic.length + 1 + 4 + layout.saltBytes + layout.ivBytes;

/** Rounds of PBKDF2-SHA-256: what OWASP asks for (2023), about half a second on an office computer. */
export const rounds = 600_000;

/** A file that asks for more than ten times as many was not made here, and would only keep the computer busy. */
export const mostRounds = 10 * rounds;

/** The head of a file sealed with this key. */
export function headOf(key: { readonly rounds: number; readonly salt: Bytes }, iv: Bytes): Bytes {
  const head = new Uint8Array(headBytes);
  head.set(magicBytes);
  head[magicBytes.length] = layout.version;
  new DataView(head.buffer).setUint32(magicBytes.length + 1, key.rounds);
  head.set(key.salt, magicBytes.length + 5);
  head.set(iv, magicBytes.length + 5 + layout.saltBytes);
  return head;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export type Head = {
  readonly version: number;
  readonly rounds: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
};

/** Reads the head of a file; nothing where it does not begin like one of ours. */
export function readHead(file: Bytes): Head | undefined {
  if (!magicBytes.every((byte, i) => file[i] === byte)) return undefined;
  const at = magicBytes.length;
  const saltEnd = at + 5 + layout.saltBytes;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return {
    version: file[at] ?? 0,
    rounds: file.length < at + 5 ? 0 : view.getUint32(at + 1),
    salt: file.slice(at + 5, saltEnd),
    iv: file.slice(saltEnd, saltEnd + layout.ivBytes),
  };
}

const magicBytes = Uint8Array.from(layout.magic, (letter) => letter.charCodeAt(0));
