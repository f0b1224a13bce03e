import { useContext } from 'react';
import type { Walk } from '../../questionnaire/walk.ts';
import { WalkContext } from './WalkContext.ts';

/** The way through the questions that the answers so far lead to. */
export function useWalk(): Walk {
  const value = useContext(WalkContext);
  if (value === undefined) throw new ReferenceError('useWalk is called outside a WalkLayout');
  return value;
}
