import { useMemo } from 'react';
import { lifeTimeline, type LifeTimeline } from '../../engine/lifeTimeline.ts';
import { assessChosen } from '../result/assessChosen.ts';
import { useCase } from '../state/useCase.ts';
import { useSituation } from '../state/useSituation.ts';

/** The timeline of what the family wants to look into. */
export function useTimeline(): LifeTimeline {
  const { interview } = useCase();
  const situation = useSituation();
  return useMemo(() => {
    const { rulebook, household, asOf } = situation;
    const chosen = assessChosen(rulebook, household, interview.topics, asOf);
    return lifeTimeline(
      chosen.flatMap(({ entitlements }) => entitlements),
      situation,
    );
  }, [situation, interview.topics]);
}
