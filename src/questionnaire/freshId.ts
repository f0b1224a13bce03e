/** An id that no member of the household has yet. */
export function freshId(kind: 'parent' | 'child', taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`${kind}-${n}`)) return `${kind}-${n}`;
}
