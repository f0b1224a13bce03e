/**
 * How many bytes the files in a zip say they take unpacked; nothing where the bytes are no whole zip, or a packed file
 * in it does not say. Unpacking stops at what was said, so a file cannot grow beyond this.
 */
export function unzippedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < files; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== fileInDirectory) return undefined;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // Two bytes are what nothing packs to.
    if (unpacked === 0 && packed > 2) return undefined;
    total += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

const fileInDirectory = 0x02014b50;
const directoryEnd = 0x06054b50;

/** Where the end record of the directory begins: the last one in the file, before a comment of up to 64 KiB. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return undefined;
}
