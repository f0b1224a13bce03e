import type { CaseState } from './caseState.ts';

/** Raised when an older saved case could no longer be read as it was meant. */
export const savedVersion = 1;

/** A case as it is saved: in the tab, on the device with the page that keeps it there, or as a file. */
export const savedText = (
  {
    interview,
    chosenDay,
    language,
    isLarge,
  }: Pick<CaseState, 'interview' | 'chosenDay'> & Partial<CaseState>,
  owner?: string,
): string => JSON.stringify({ version: savedVersion, interview, chosenDay, language, isLarge, owner });
