import { Activity, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk } from '../../questionnaire/walk.ts';
import { CaseContext } from './CaseContext.ts';
import { layOutUnseen } from './layOutUnseen.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';
import { WalkContext } from './WalkContext.ts';

/** The page that it stands on is shown first. */
const PAUSE_MS = 50;
/** By then it has been drawn, and need not be kept. */
const OVER_MS = 1000;

type Props = {
  /** The answers by the time the page is wanted. */
  readonly interview: Interview;
  readonly children: ReactNode;
};

/**
 * Draws the page that the next tap will most likely lead to where nobody sees it, while the browser has nothing else to
 * do. A script runs slowly the first time, and letters are measured slowly; this way that time is over before somebody
 * waits for it. No effect of the page takes place: it takes no focus, names no tab and saves nothing.
 */
export function Rehearsal(props: Props) {
  const [stage, setStage] = useState<HTMLElement>();
  useEffect(() => {
    const begin = setTimeout(() => setStage(document.createElement('div')), PAUSE_MS);
    const end = setTimeout(() => setStage(undefined), OVER_MS);
    return () => {
      clearTimeout(begin);
      clearTimeout(end);
    };
  }, []);
  return stage && <OnStage stage={stage} {...props} />;
}

function OnStage({ stage, interview, children }: Props & { readonly stage: HTMLElement }) {
  const rulebook = useRules();
  const now = useCase();
  const then = useMemo(() => ({ ...now, interview }), [now, interview]);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const drawn = new MutationObserver(() => {
      drawn.disconnect();
      pause = setTimeout(layOutUnseen, 0, stage);
    });
    drawn.observe(stage, { childList: true });
    return () => {
      drawn.disconnect();
      clearTimeout(pause);
    };
  }, [stage]);
  return createPortal(
    <Activity mode="hidden">
      <CaseContext value={then}>
        <WalkContext value={walk(rulebook, interview, now.asOf)}>{children}</WalkContext>
      </CaseContext>
    </Activity>,
    stage,
  );
}
