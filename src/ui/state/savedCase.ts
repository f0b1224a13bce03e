import type { Rulebook } from '../../engine/rulebook.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { emptyInterview } from '../../questionnaire/interview.ts';
import type { CaseState } from './caseState.ts';

const key = 'liuzhou-birth-benefits';

/** Raised when an older saved case could no longer be read as it was meant. */
export const savedVersion = 1;

/** What a first visitor sees. */
export const firstVisit: CaseState = { interview: emptyInterview, language: firstLanguage, dropped: [] };

/** Keeps the case for as long as the tab lives, so that a reload loses nothing. No other tab or visit sees it. */
export function saveCase({ interview, chosenDay, language, isLarge }: CaseState): void {
  try {
    const saved = { version: savedVersion, interview, chosenDay, language, isLarge };
    sessionStorage.setItem(key, JSON.stringify(saved));
  } catch {
    // A frame or a full disk may refuse; the page works without.
  }
}

/** The case of this tab with the rules it was read by; on the first visit an empty one, which needs neither. */
export async function loadCase(
  loadRules: () => Promise<Rulebook>,
  today: string,
): Promise<{ state: CaseState; rulebook?: Rulebook }> {
  const text = savedText();
  if (text === null) return { state: firstVisit };
  const [{ restoreCase }, rulebook] = await Promise.all([import('./restoreCase.ts'), loadRules()]);
  return { state: restoreCase(rulebook.pack, text, today), rulebook };
}

function savedText(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
