import { Navigate, useParams } from 'react-router';
import { stepPath } from '../routes/stepPath.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { ListPage } from './ListPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';

/** The step an address names. One that this family does not pass, or no longer, leads to the next open one; so does an address without a page. */
export function AskPage() {
  const { page: pageId, subject = 'family' } = useParams();
  const { interview } = useCase();
  const walk = useWalk();
  const step = walk.steps.find(
    ({ page, subject: about }) => page.id === pageId && (page.lists !== undefined || about === subject),
  );
  if (step?.page.lists) {
    if (subject === 'family') return <ListPage step={step} />;
    const card = step.cards.find(({ member }) => member === subject);
    if (card) return <QuestionPage page={step.page} subject={subject} />;
  } else if (step) {
    return <QuestionPage page={step.page} subject={subject} />;
  }
  const open = walk.next ? stepPath(walk.next) : '/check';
  return (
    <Navigate
      to={interview.topics.length === 0 ? '/' : open}
      replace
      state={{ stepGone: pageId !== undefined }}
    />
  );
}
