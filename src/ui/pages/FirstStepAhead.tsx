import { useEffect, useState } from 'react';
import type { Interview } from '../../questionnaire/interview.ts';
import { walk, type Step } from '../../questionnaire/walk.ts';
import { stepPath } from '../routes/stepPath.ts';
import { Rehearsal } from '../state/Rehearsal.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { ListPage } from './ListPage.tsx';
import { StepPage } from './StepPage.tsx';

/** Long enough for the tick that brought these topics to show. */
const PAUSE_MS = 50;

type Props = {
  readonly interview: Interview;
  /** Told where the questions begin; and with nothing, once the topics are others. */
  readonly onFound: (path?: string) => void;
};

/** Looks where the questions begin while the family still chooses, and rehearses that page. Shows nothing. */
export function FirstStepAhead({ interview, onFound }: Props) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const [first, setFirst] = useState<{ readonly interview: Interview; readonly step: Step }>();
  useEffect(() => {
    const look = (): void => {
      const { next } = walk(rulebook, interview, asOf);
      if (next === undefined) return;
      onFound(stepPath(next));
      setFirst({ interview, step: next });
    };
    const timer = setTimeout(look, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      onFound();
    };
  }, [rulebook, interview, asOf, onFound]);
  if (first === undefined) return null;
  // A list follows soon, if it is not the first step itself.
  const list = first.step.page.lists
    ? undefined
    : rulebook.pack.pages.find(({ lists }) => lists !== undefined);
  return (
    // A further topic may bring another page to the front.
    <Rehearsal key={first.step.page.id} interview={first.interview}>
      <StepPage step={first.step} subject={first.step.subject} />
      {list && <ListPage step={{ page: list, subject: 'family', facts: [], cards: [], done: false }} />}
    </Rehearsal>
  );
}
