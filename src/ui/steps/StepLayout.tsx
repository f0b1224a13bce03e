import { Outlet } from 'react-router';
import columns from '../shell/columns.module.css';
import css from './StepLayout.module.css';
import { StepList } from './StepList.tsx';
import { useIsWide } from './useIsWide.ts';
import { useTellStep } from './useTellStep.ts';

/** A page of questions; where there is room, the way so far stands beside it. */
export function StepLayout() {
  useTellStep();
  return (
    <div className={columns.columns}>
      <div className={css.page}>
        <Outlet />
      </div>
      {useIsWide() && (
        <div className={css.steps}>
          <StepList />
        </div>
      )}
    </div>
  );
}
