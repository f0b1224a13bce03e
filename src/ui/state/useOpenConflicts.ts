import { useMemo } from 'react';
import { conflictsIn, type FoundConflict } from '../../engine/conflicts.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';
import { useWalk } from './useWalk.ts';

/** Contradictions among the answers that count, without those the family has said are right. */
export function useOpenConflicts(): readonly FoundConflict[] {
  const rulebook = useRules();
  const { household } = useWalk();
  const { interview, asOf } = useCase();
  const found = useMemo(() => conflictsIn(rulebook, household, asOf), [rulebook, household, asOf]);
  return found.filter(({ key }) => !interview.kept.includes(key));
}
