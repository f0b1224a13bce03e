import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { walk } from '../../questionnaire/walk.ts';
import { useCase } from './useCase.ts';
import { WalkContext } from './WalkContext.ts';

/** Around every page but the start: walks the questions anew after every answer. */
export function WalkLayout() {
  const { rulebook, interview, asOf } = useCase();
  const way = useMemo(() => walk(rulebook, interview, asOf), [rulebook, interview, asOf]);
  return (
    <WalkContext value={way}>
      <Outlet />
    </WalkContext>
  );
}
