import { useMemo } from 'react';
import { assessChosen } from '../result/assessChosen.ts';
import type { Grouped } from '../result/inGroups.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';

/** The benefits of the chosen topics by group, as the result page shows them. */
export function useVerdicts(): readonly Grouped[] {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { household } = useWalk();
  const { topics } = interview;
  return useMemo(() => assessChosen(rulebook, household, topics, asOf), [rulebook, household, topics, asOf]);
}
