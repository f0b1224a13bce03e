import { startTransition, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Interview } from '../../questionnaire/interview.ts';
import { useCase } from './useCase.ts';

/**
 * Takes over what was answered and goes to a page: both in one drawing, since between them the old page may not exist,
 * and in one that touch and keys need not wait for. Pressed twice, it goes once.
 */
export function useGoOn(): (interview: Interview, path: string) => void {
  const { dispatch } = useCase();
  const navigate = useNavigate();
  const isGoing = useRef(false);
  useEffect(() => {
    isGoing.current = false;
  });
  return (interview, path) => {
    if (isGoing.current) return;
    isGoing.current = true;
    startTransition(() => {
      dispatch({ type: 'answer', interview });
      void navigate(path);
    });
  };
}
