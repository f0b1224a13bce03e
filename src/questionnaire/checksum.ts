/** CRC-16 (CCITT): finds every change within 16 bits in a row, and all but one in 65,536 of the others. */
export function crc16(bytes: readonly number[]): number {
  return bytes.reduce((crc, byte) => {
    let next = crc ^ (byte << 8);
    for (let bit = 0; bit < 8; bit++) next = (next & 0x8000 ? (next << 1) ^ 0x1021 : next << 1) & 0xffff;
    return next;
  }, 0xffff);
}

/** CRC-32, for what everything after it hangs on. */
export function crc32(bytes: readonly number[]): number {
  const crc = bytes.reduce((sofar, byte) => {
    let next = sofar ^ byte;
    for (let bit = 0; bit < 8; bit++) next = next & 1 ? (next >>> 1) ^ 0xedb88320 : next >>> 1;
    return next;
  }, 0xffffffff);
  return (crc ^ 0xffffffff) >>> 0;
}
