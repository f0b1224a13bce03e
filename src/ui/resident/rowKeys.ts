import { flushSync } from 'react-dom';

/*
 * The keys of the questions. A row says what it is in its data: `data-row`; `data-open` while it has no answer;
 * `data-invalid` while what was typed is none. What a key chooses carries it as `data-key`.
 */

/** Where the way ends when nothing is open any more. */
export const printButtonId = 'desk-print';

/** Goes to the first row of the page. */
export function goToFirstRow(): void {
  const [first] = rowsIn(document);
  if (first) focusRow(first);
}

/** Goes to the next open row behind this one, or to the first open one; when all are answered, to the print button. */
function goToNextOpen(row: HTMLElement): void {
  const rows = rowsIn(document);
  const open = rows.filter(({ dataset }) => dataset.open !== undefined);
  const next = open.find((one) => rows.indexOf(one) > rows.indexOf(row)) ?? open[0];
  if (next) focusRow(next);
  else document.getElementById(printButtonId)?.focus();
}

/** Does what a key means in a row. Returns whether it meant anything. */
export function onRowKey(key: string, target: HTMLElement): boolean {
  const row = target.closest<HTMLElement>('[data-row]');
  if (row === null) return false;
  const isTyping = target instanceof HTMLInputElement && target.type === 'text';
  if (key === 'Enter') {
    if (target instanceof HTMLButtonElement || target.tagName === 'SUMMARY') return false;
    if (row.dataset.invalid === undefined) goToNextOpen(row);
    return true;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const rows = rowsIn(document);
    const other = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
    if (other) focusRow(other);
    return true;
  }
  if ((key === 'ArrowRight' || key === 'ArrowLeft') && !isTyping && !isRadio(target)) {
    const controls = controlsIn(row);
    controls[controls.indexOf(target) + (key === 'ArrowRight' ? 1 : -1)]?.focus();
    return true;
  }
  // While something is typed, only the dash is not part of it.
  if (isTyping && key !== '-') return false;
  const chosen = controlsIn(row).find(({ dataset }) => dataset.key === key);
  if (chosen === undefined) return false;
  const isChecked = chosen instanceof HTMLInputElement && chosen.checked;
  // The dash always says "不清楚"; a digit takes a topic back.
  if (!isChecked || key !== '-') flushSync(() => chosen.click());
  if (chosen instanceof HTMLInputElement && chosen.type === 'checkbox' && !isTyping) chosen.focus();
  else goToNextOpen(row);
  return true;
}

const rowsIn = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-row]')];

const controlsIn = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('input, button, summary'),
];

/** The chosen answer of a row, or its first control. */
function focusRow(row: HTMLElement): void {
  const entry = row.querySelector<HTMLElement>('input[type=radio]:checked') ?? controlsIn(row)[0];
  entry?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

const isRadio = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';
