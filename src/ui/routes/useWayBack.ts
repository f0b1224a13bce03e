import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { stepPath } from './stepPath.ts';

/** Where a visitor who read something beside the way goes on: the start, the question left open, or the result. */
export function useWayBack(): { readonly to: string; readonly words: string } {
  const { interview } = useCase();
  const { next } = useWalk();
  const { t } = useWords();
  if (interview.topics.length === 0) return { to: '/', words: t('nav.backTo.start') };
  return next
    ? { to: stepPath(next), words: t('nav.backTo.questions') }
    : { to: '/result', words: t('nav.backTo.result') };
}
