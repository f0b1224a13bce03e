import type { Household } from '#dsl';
import { useMemo, type ReactNode } from 'react';
import { interviewOf } from '../../questionnaire/interview.ts';
import { walk } from '../../questionnaire/walk.ts';
import { AskedHereContext } from '../routes/AskedHereContext.ts';
import { CaseContext } from '../state/CaseContext.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { WalkContext } from '../state/WalkContext.ts';

type Props = { readonly household: Household; readonly children: ReactNode };

/** Its answers are changed in the list: no question of it stands on this page, and the page is not left for one. */
const askedNowhere = (): undefined => undefined;

/**
 * A household of a list in the place of this tab's own case, for the parts of the result to tell of. All that it says
 * counts, and nothing of it gets into the case that the tab keeps.
 */
export function ListedCase({ household, children }: Props) {
  const own = useCase();
  const rulebook = useRules();
  const { asOf, front } = own;
  const listed = useMemo(
    () => ({
      ...own,
      interview: interviewOf(
        household,
        front.topics.map(({ id }) => id),
      ),
    }),
    [own, household, front.topics],
  );
  const way = useMemo(
    () => ({ ...walk(rulebook, listed.interview, asOf), household }),
    [rulebook, listed, asOf, household],
  );
  return (
    <CaseContext value={listed}>
      <WalkContext value={way}>
        <AskedHereContext value={askedNowhere}>{children}</AskedHereContext>
      </WalkContext>
    </CaseContext>
  );
}
