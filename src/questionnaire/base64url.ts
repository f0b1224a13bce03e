/** Bytes as text that is safe in an address, 6 bits a letter. */
export function toBase64url(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '');
    text += letters.slice(0, b === undefined ? 2 : c === undefined ? 3 : 4).join('');
  }
  return text;
}

/** The bytes of such a text; what a messenger has hung on its end is left off. Nothing where any other letter is foreign. */
export function fromBase64url(text: string): number[] | undefined {
  const [, own = '', rest = ''] = /^([\w-]*)(.*)$/s.exec(text) ?? [];
  if (/[\w-]/.test(rest)) return undefined;
  const bytes: number[] = [];
  for (let i = 0; i < own.length; i += 4) {
    const [a = 0, b = 0, c, d] = Array.from(own.slice(i, i + 4), (letter) => alphabet.indexOf(letter));
    const bits = (a << 18) | (b << 12) | ((c ?? 0) << 6) | (d ?? 0);
    const count = Math.min(3, own.length - i - 1);
    bytes.push(...[bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, count));
  }
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
