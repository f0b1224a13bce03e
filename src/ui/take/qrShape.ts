import { encode } from 'uqr';

/** Beyond this size the squares become too small for a cheap phone to read from an A4 page. */
const largestVersion = 22;

/** A QR code as the path of its dark squares; nothing where the text is too long for a readable one. */
export type QrShape = {
  /** Squares on a side. */
  readonly size: number;
  readonly path: string;
};

/** Draws a text as a QR code that survives a fold or a stain (15 % of it may be lost). */
export function qrShape(text: string): QrShape | undefined {
  const qr = encodeOrNothing(text);
  if (qr === undefined) return undefined;
  const path = qr.data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: qr.size, path: path.join('') };
}

function encodeOrNothing(text: string): ReturnType<typeof encode> | undefined {
  try {
    return encode(text, { ecc: 'M', border: 0, maxVersion: largestVersion });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the dark squares of a row begin, and how many of them stand side by side. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs[runs.length - 1];
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
