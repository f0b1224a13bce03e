import { expect, test, vi } from 'vitest';
import { layOutUnseen } from '../../../src/ui/state/layOutUnseen.ts';

test('a copy is measured as it will be shown, and gone again; the page keeps its answer', () => {
  document.body.innerHTML = '<input type="radio" name="child-bond" id="adopted" checked>';
  const part = document.createElement('div');
  part.innerHTML = '<form style="display: none"><input type="radio" name="child-bond" checked></form>';
  const seen: object[] = [];
  const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    seen.push({
      isConnected: this.isConnected,
      display: this.querySelector('form')?.style.display,
      name: this.querySelector('input')?.name,
    });
    return new DOMRect();
  });
  layOutUnseen(part);
  measure.mockRestore();
  expect(seen).toEqual([{ isConnected: true, display: '', name: '' }]);
  expect(document.body.children).toHaveLength(1);
  expect(document.querySelector<HTMLInputElement>('#adopted')?.checked).toBe(true);
  expect(part.innerHTML).toContain('display: none');
});
