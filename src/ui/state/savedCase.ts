import type { Rulebook } from '../../engine/rulebook.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { emptyInterview } from '../../questionnaire/interview.ts';
import { isFramed } from '../framed/isFramed.ts';
import type { Address } from '../framed/readAddress.ts';
import type { CaseState } from './caseState.ts';
import { keepOn } from './keptCase.ts';
import { savedText } from './savedText.ts';

/** Several frames may stand on one page, and share the memory of its tab: each has a case of its own. */
const key = (): string => `liuzhou-birth-benefits${isFramed() ? ` ${location.search}` : ''}`;

/** What a first visitor sees. */
export const firstVisit: CaseState = {
  interview: emptyInterview,
  language: firstLanguage,
  dropped: [],
  keeping: 'off',
};

/** Keeps the case for as long as the tab lives, so that a reload loses nothing. No other tab or visit sees it. */
export function saveCase(state: CaseState): void {
  try {
    sessionStorage.setItem(key(), savedText(state));
  } catch {
    // A frame or a full disk may refuse; the page works without.
  }
}

/**
 * The case of this tab with the rules it was read by; on the first visit what the address asks for, which is mostly
 * nothing and then needs neither.
 */
export async function loadCase(
  loadRules: () => Promise<Rulebook>,
  today: string,
  address: Address,
): Promise<{ state: CaseState; rulebook?: Rulebook }> {
  const asked = await askedFor(loadRules, today, address);
  const { interview, chosenDay, dropped } = asked.state;
  const begun = { interview, chosenDay, dropped };
  const text = readSaved();
  if (text === null) return { ...asked, state: { ...asked.state, begun } };
  const [{ restoreCase }, rulebook] = await Promise.all([import('./restoreCase.ts'), loadRules()]);
  const state = restoreCase(rulebook.pack, text, today);
  return { state: { ...state, keeping: keepOn(state), begun }, rulebook };
}

/** The case that the address asks for. */
async function askedFor(
  loadRules: () => Promise<Rulebook>,
  today: string,
  { language = firstLanguage, day, district }: Address,
): Promise<{ state: CaseState; rulebook?: Rulebook }> {
  const state = { ...firstVisit, language, chosenDay: day };
  if (district === undefined) return { state };
  const [{ placeCase }, rulebook] = await Promise.all([import('./placeCase.ts'), loadRules()]);
  return { state: placeCase(rulebook.pack, state, district, today), rulebook };
}

function readSaved(): string | null {
  try {
    return sessionStorage.getItem(key());
  } catch {
    return null;
  }
}
