import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { walk } from '../../questionnaire/walk.ts';
import { CaseContext } from '../state/CaseContext.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { WalkContext } from '../state/WalkContext.ts';

/** What is inside sees the answers a moment after they were given, so that no key waits for the verdicts. */
export function Settled({ children }: { readonly children: ReactNode }) {
  const rulebook = useRules();
  const settled = useDeferredValue(useCase());
  const { interview, asOf } = settled;
  const way = useMemo(() => walk(rulebook, interview, asOf), [rulebook, interview, asOf]);
  return (
    <CaseContext value={settled}>
      <WalkContext value={way}>{children}</WalkContext>
    </CaseContext>
  );
}
