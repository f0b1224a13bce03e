import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { pagesAhead } from '../../questionnaire/walk.ts';
import { isFramed } from '../framed/isFramed.ts';
import { tellHost } from '../framed/tellHost.ts';
import { stepPath } from '../routes/stepPath.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';

/** Tells the site around the frame at which question of how many the family is, as far as can be told by now. */
export function useTellStep(): void {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { steps } = useWalk();
  const { pathname } = useLocation();
  useEffect(() => {
    if (!isFramed()) return;
    const step = steps.findIndex(
      (one) => pathname === stepPath(one) || pathname.startsWith(`${stepPath(one)}/`),
    );
    if (step < 0) return;
    const tell = (): void =>
      tellHost({
        type: 'step',
        step: step + 1,
        of: steps.length + pagesAhead(rulebook, interview, asOf).length,
      });
    // Once the question stands.
    const timer = setTimeout(tell);
    return () => clearTimeout(timer);
  }, [rulebook, interview, asOf, steps, pathname]);
}
