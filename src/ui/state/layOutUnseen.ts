/**
 * Has the browser style and measure a copy of this part of a page, which is gone again before anything else happens:
 * nobody sees it, no screen reader reads it. What it has measured once, above all letters, it need not measure again;
 * what it has styled only where that is the style of the page, so the copy is not made invisible.
 */
export function layOutUnseen(part: Element): void {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.style.cssText = 'position: fixed; inset: 0; overflow: hidden';
  // As React hides it.
  for (const child of copy.querySelectorAll<HTMLElement>(':scope > *')) child.style.removeProperty('display');
  // A button of the same name that is on would turn off one on the page.
  for (const named of copy.querySelectorAll('[name]')) named.removeAttribute('name');
  document.body.append(copy);
  copy.getBoundingClientRect();
  copy.remove();
}
