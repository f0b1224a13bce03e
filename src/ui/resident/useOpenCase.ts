import { useCallback } from 'react';
import { readCase, type CaseRead } from '../../questionnaire/caseCode.ts';
import { readCaseFile } from '../open/readCaseFile.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { codeIn } from './codeIn.ts';
import { useDesk } from './DeskContext.ts';

/** Puts a resident found elsewhere in the place of the one at the desk; false where there is none to be found. */
export function useOpenCase(): {
  readonly openLink: (text: string) => boolean;
  readonly openText: (text: string) => boolean;
} {
  const { today } = useCase();
  const { pack } = useRules();
  const { dispatch } = useDesk();
  const open = useCallback(
    (found: CaseRead | undefined): boolean => {
      if (found === undefined) return false;
      const { interview, chosenDay, problems } = found;
      dispatch({ type: 'open', resident: { interview, chosenDay, dropped: problems } });
      return true;
    },
    [dispatch],
  );
  return {
    openLink: useCallback(
      (text) => {
        const code = codeIn(text);
        return open(code === undefined ? undefined : readCase(pack, code, today));
      },
      [open, pack, today],
    ),
    openText: useCallback((text) => open(readCaseFile(pack, text, today)), [open, pack, today]),
  };
}
