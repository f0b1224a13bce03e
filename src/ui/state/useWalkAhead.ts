import { useEffect } from 'react';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk } from '../../questionnaire/walk.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';

/** Walks the way that the next tap will most likely open, once the page stands: the tap then need not wait for it. */
export function useWalkAhead(interview: Interview): void {
  const rulebook = useRules();
  const { asOf } = useCase();
  useEffect(() => {
    const timer = setTimeout(() => walk(rulebook, interview, asOf));
    return () => clearTimeout(timer);
  }, [rulebook, interview, asOf]);
}
