import type { Interview } from '../../questionnaire/interview.ts';
import { useGo } from '../go/useGo.ts';
import { useCase } from './useCase.ts';

/**
 * Takes over what was answered and goes to a page: both in one drawing, since between them the old page may not exist.
 * It is drawn before the next touch or key is heard, so that what is typed ahead reaches the page it is meant for.
 */
export function useSaveAndGo(): (interview: Interview, path: string) => void {
  const { dispatch } = useCase();
  const go = useGo();
  return (interview, path) => {
    dispatch({ type: 'answer', interview });
    go(path);
  };
}
