import type { CaseState, Keeping } from './caseState.ts';
import { savedText } from './savedText.ts';

const key = 'liuzhou-birth-benefits.kept';
const ownerKey = 'liuzhou-birth-benefits.keptBy';

/** This page while it is open. A reload is another one, and so is a tab that was duplicated. */
const owner = Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-');

/** Whether this page may keep anything on the device: a page inside another one never does. */
export const canKeep = (): boolean => window.top === window;

/** The copy kept on this device, as it was saved; nothing where there is none or the device tells nothing. */
export function keptText(): string | null {
  try {
    return canKeep() ? localStorage.getItem(key) : null;
  } catch {
    return null;
  }
}

/** Keeps the case on this device, in the place of whatever was kept there: the person has said so. */
export function keepCase(state: Pick<CaseState, 'interview' | 'chosenDay' | 'language'>): Keeping {
  try {
    localStorage.setItem(key, savedText(state, owner));
    sessionStorage.setItem(ownerKey, owner);
    return 'on';
  } catch {
    return 'refused';
  }
}

/** Brings the kept copy up to date, unless another page has changed or removed it since. */
export const updateKept = (state: CaseState): Keeping =>
  ownerOf(keptText()) === owner ? keepCase(state) : 'elsewhere';

/** Whether the copy on this device is still the one that this page keeps. */
export const isKeptHere = (): boolean => ownerOf(keptText()) === owner;

/** After a reload: goes on keeping the copy that this tab kept, if no other page has taken it over since. */
export function keepOn(state: CaseState): Keeping {
  try {
    const before = sessionStorage.getItem(ownerKey);
    if (before === null) return 'off';
    return ownerOf(keptText()) === before ? keepCase(state) : 'elsewhere';
  } catch {
    return 'off';
  }
}

/** Removes the copy from this device. */
export function forgetKept(): void {
  stopKeeping();
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was not kept.
  }
}

/** This tab no longer keeps a copy; one that is there stays as it is. */
export function stopKeeping(): void {
  try {
    sessionStorage.removeItem(ownerKey);
  } catch {
    // Then a reload finds nothing to go on keeping either.
  }
}

/** Calls back when another page changes what is kept. */
export function onKeptElsewhere(call: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) call();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

function ownerOf(text: string | null): string | undefined {
  try {
    const saved: unknown = text === null ? null : JSON.parse(text);
    return typeof saved === 'object' && saved !== null && 'owner' in saved && typeof saved.owner === 'string'
      ? saved.owner
      : undefined;
  } catch {
    return undefined;
  }
}
