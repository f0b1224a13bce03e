import { useEffect } from 'react';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk } from '../../questionnaire/walk.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';

/**
 * Walks the ways that the next tap may open, the likeliest first, once the page stands: the tap then need not wait for
 * it. In between it pauses, so that no tap waits for a way that nobody takes.
 */
export function useWalkAhead(interviews: readonly Interview[]): void {
  const rulebook = useRules();
  const { asOf } = useCase();
  useEffect(() => {
    const left = [...interviews];
    const next = (): void => {
      const interview = left.shift();
      if (interview === undefined) return;
      walk(rulebook, interview, asOf);
      timer = setTimeout(next);
    };
    let timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [rulebook, interviews, asOf]);
}
