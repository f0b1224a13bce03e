import { useEffect, useMemo, type ReactNode } from 'react';
import { tellHost } from '../framed/tellHost.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { assessChosen } from './assessChosen.ts';
import css from './Entitlements.module.css';
import type { Grouped } from './inGroups.ts';
import { Overview } from './Overview.tsx';
import { ResultGroup } from './ResultGroup.tsx';

/** The benefits of the chosen topics by group, with how many there are of each and what is due next. */
export function Entitlements({ due }: { readonly due: ReactNode }) {
  const rulebook = useRules();
  const { pack } = rulebook;
  const { interview, asOf } = useCase();
  const { household } = useWalk();
  const grouped = useMemo(
    () => assessChosen(rulebook, household, interview.topics, asOf),
    [rulebook, household, interview.topics, asOf],
  );
  useEffect(() => {
    // Even a number would say too much of a family that has met with a loss.
    if (pack.topics.some(({ id, gentle }) => gentle && interview.topics.includes(id))) return;
    tellHost({ type: 'result', counts: countsIn(grouped) });
  }, [pack, interview.topics, grouped]);
  return (
    <div className={css.columns}>
      <div className={css.side}>
        <Overview grouped={grouped} />
        {due}
      </div>
      <div className={css.benefits}>
        {grouped.map(({ group, entitlements }, i) => (
          <ResultGroup key={group} group={group} entitlements={entitlements} isFirst={i === 0} />
        ))}
      </div>
    </div>
  );
}

/** How many benefits there are in each group, as the overview says. */
const countsIn = (grouped: readonly Grouped[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    grouped.map(({ group, entitlements }) => [
      group,
      new Set(entitlements.map(({ benefit }) => benefit)).size,
    ]),
  );
