import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import type { Interview } from '../../../src/questionnaire/interview.ts';
import { WalkLayout } from '../../../src/ui/state/WalkLayout.tsx';
import { AtCase } from './AtCase.tsx';

/** Around a page behind the start, or a part of it, which the way through the questions leads to. */
export function OnTheWay({
  interview,
  children,
}: {
  readonly interview: Interview;
  readonly children: ReactNode;
}) {
  return (
    <AtCase interview={interview}>
      <Routes>
        <Route element={<WalkLayout />}>
          <Route path="*" element={children} />
        </Route>
      </Routes>
    </AtCase>
  );
}
