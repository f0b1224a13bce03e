import type { Mapping } from '../../lists/mapping.ts';

const key = 'liuzhou-birth-benefits.headers';
/** More than registers of one office have; the oldest are forgotten. */
const most = 400;

/** What a worker chose before for each column name. Of a list nothing else is ever kept. */
export function rememberedHeaders(): Mapping {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return {};
    return Object.fromEntries(
      Object.entries(saved).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Remembers what column names stand for; "" is a column that is carried through. */
export function rememberHeaders(chosen: Mapping): void {
  try {
    const all = Object.entries({ ...rememberedHeaders(), ...chosen });
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(all.slice(-most))));
  } catch {
    // A frame or a full disk may refuse; then the worker chooses again next time.
  }
}

export function forgetHeaders(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was not kept.
  }
}
