/** Follows which boxes of this part of the page are ticked; asked for their ids, it tells them and follows no more. */
export function followTicks(part: HTMLElement): () => ReadonlySet<string> {
  const boxes = part.querySelectorAll<HTMLInputElement>('input:checked');
  const ticked = new Set(Array.from(boxes, ({ id }) => id));
  const follow = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) ticked.add(target.id);
    else ticked.delete(target.id);
  };
  // Before React hears it: taking over the page, it takes the tick back.
  part.addEventListener('click', follow, true);
  return () => {
    part.removeEventListener('click', follow, true);
    return ticked;
  };
}
