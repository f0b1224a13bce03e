/** What stands at a place of a column that has it. */
export const at = (column: Uint8Array | Int32Array, place: number): number => column[place] ?? 0;
