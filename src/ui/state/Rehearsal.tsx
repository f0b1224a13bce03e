import { Activity, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk } from '../../questionnaire/walk.ts';
import { CaseContext } from './CaseContext.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';
import { WalkContext } from './WalkContext.ts';

/** By then it has been drawn, and need not be kept. */
const OVER_MS = 1000;

type Props = {
  /** The answers by the time the page is wanted. */
  readonly interview: Interview;
  readonly children: ReactNode;
};

/**
 * Draws the page that the next tap will most likely lead to where nobody sees it, while the browser has nothing else to
 * do. A script runs slowly the first time; this way that time is over before somebody waits for it. No effect of the
 * page takes place: it takes no focus, names no tab and saves nothing.
 */
export function Rehearsal({ interview, children }: Props) {
  const rulebook = useRules();
  const now = useCase();
  const [stage] = useState(() => document.createElement('div'));
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), OVER_MS);
    return () => clearTimeout(timer);
  }, []);
  const then = useMemo(() => ({ ...now, interview }), [now, interview]);
  if (isOver) return null;
  return createPortal(
    <Activity mode="hidden">
      <CaseContext value={then}>
        <WalkContext value={walk(rulebook, interview, now.asOf)}>{children}</WalkContext>
      </CaseContext>
    </Activity>,
    stage,
  );
}
