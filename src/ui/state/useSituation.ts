import { useMemo } from 'react';
import { situationOf, type Situation } from '../../engine/situation.ts';
import { useCase } from './useCase.ts';
import { useRules } from './useRules.ts';
import { useWalk } from './useWalk.ts';

/** The family, as far as it has been told, on the day asked about. */
export function useSituation(): Situation {
  const rulebook = useRules();
  const { household } = useWalk();
  const { asOf } = useCase();
  return useMemo(() => situationOf(rulebook, household, asOf), [rulebook, household, asOf]);
}
