import { Navigate, useParams } from 'react-router';
import type { Step, Walk } from '../../questionnaire/walk.ts';
import { stepPath } from '../routes/stepPath.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { StepPage } from './StepPage.tsx';

/**
 * The step an address names. One that this family does not pass, or no longer, leads to the next open one; so does an
 * address without a page. What it leads to shows at once, and the address follows.
 */
export function AskPage() {
  const { page, subject = 'family' } = useParams();
  const { interview } = useCase();
  const walk = useWalk();
  const named = stepAt(walk, page, subject);
  const hasTopics = interview.topics.length > 0;
  const step = named ?? (hasTopics ? walk.next : undefined);
  const about = named ? subject : (step?.subject ?? '');
  const elsewhere = step ? stepPath(step) : hasTopics ? '/check' : '/';
  return (
    <>
      {/* A key of its own for every step: typed but unsaved answers of one never show up on another. */}
      {step && <StepPage key={`${step.page.id}/${about}`} step={step} subject={about} />}
      {!named && <Navigate to={elsewhere} replace state={{ stepGone: page !== undefined }} />}
    </>
  );
}

function stepAt({ steps }: Walk, page: string | undefined, subject: string): Step | undefined {
  return steps.find(
    (step) =>
      step.page.id === page &&
      (step.subject === subject || step.cards.some(({ member }) => member === subject)),
  );
}
