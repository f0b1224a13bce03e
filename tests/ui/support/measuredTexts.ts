import { vi } from 'vitest';

/** The texts of what the page has had measured since, in order. Until the mocks are restored. */
export function measuredTexts(): (string | null)[] {
  const measured: (string | null)[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    measured.push(this.textContent);
    return new DOMRect();
  });
  return measured;
}
