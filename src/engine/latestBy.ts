/** The last item that has begun by `day`, of a list with the oldest first. */
export function latestBy<T extends { readonly from: string }>(
  items: readonly T[],
  day: string,
): T | undefined {
  let latest: T | undefined;
  for (const item of items) {
    if (item.from > day) break;
    latest = item;
  }
  return latest;
}
