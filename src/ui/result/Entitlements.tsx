import { useMemo } from 'react';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { DueNext } from '../timeline/DueNext.tsx';
import { assessChosen } from './assessChosen.ts';
import css from './Entitlements.module.css';
import { Overview } from './Overview.tsx';
import { ResultGroup } from './ResultGroup.tsx';

/** The benefits of the chosen topics by group, with how many there are of each and what is due next. */
export function Entitlements() {
  const rulebook = useRules();
  const { interview, asOf } = useCase();
  const { household } = useWalk();
  const grouped = useMemo(
    () => assessChosen(rulebook, household, interview.topics, asOf),
    [rulebook, household, interview.topics, asOf],
  );
  return (
    <div className={css.columns}>
      <div className={css.side}>
        <Overview grouped={grouped} />
        <DueNext />
      </div>
      <div className={css.benefits}>
        {grouped.map(({ group, entitlements }, i) => (
          <ResultGroup key={group} group={group} entitlements={entitlements} isFirst={i === 0} />
        ))}
      </div>
    </div>
  );
}
