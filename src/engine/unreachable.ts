/** Marks a place the types say is never reached; reaching it is a bug, never bad input. */
export function unreachable(value: never): never {
  throw new TypeError(`Unknown case: ${JSON.stringify(value)}`);
}
