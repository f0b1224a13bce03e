import { useContext, useEffect, useMemo } from 'react';
import { Outlet } from 'react-router';
import { walk } from '../../questionnaire/walk.ts';
import { RulesContext } from './RulesContext.ts';
import { useCase } from './useCase.ts';
import { WalkContext } from './WalkContext.ts';

/** Around every page but the start: waits for the rules and walks the questions anew after every answer. */
export function WalkLayout() {
  const rules = useContext(RulesContext);
  const { interview, asOf } = useCase();
  const rulebook = rules?.rulebook;
  useEffect(() => {
    if (rulebook === undefined) rules?.fetch();
  }, [rules, rulebook]);
  const way = useMemo(() => rulebook && walk(rulebook, interview, asOf), [rulebook, interview, asOf]);
  if (way === undefined) return null;
  return (
    <WalkContext value={way}>
      <Outlet />
    </WalkContext>
  );
}
