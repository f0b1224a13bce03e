import { useMemo, type ReactNode } from 'react';
import { emptyInterview } from '../../questionnaire/interview.ts';
import { useAskedDay } from '../routes/useAskedDay.ts';
import { CaseContext } from '../state/CaseContext.ts';
import { useCase } from '../state/useCase.ts';

/** Around the pages for lists: the resident at the desk is none of theirs, and neither is the day that one asked about. */
export function NoResident({ children }: { readonly children: ReactNode }) {
  const own = useCase();
  const day = useAskedDay() ?? own.today;
  const nobody = useMemo(
    () => ({ ...own, interview: emptyInterview, chosenDay: undefined, dropped: [], asOf: day }),
    [own, day],
  );
  return <CaseContext value={nobody}>{children}</CaseContext>;
}
