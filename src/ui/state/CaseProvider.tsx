import type { Front } from '#dsl';
import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { CaseContext } from './CaseContext.ts';
import { caseReducer, type CaseState } from './caseState.ts';
import { isKeptHere, onKeptElsewhere, stopKeeping, updateKept } from './keptCase.ts';
import { saveCase } from './savedCase.ts';
import { SettingContext } from './SettingContext.ts';

type Props = {
  readonly front: Front;
  readonly today: string;
  readonly initial: CaseState;
  readonly children: ReactNode;
};

/** Holds the case of this tab and keeps it over a reload; and on the device, where the person wants that. */
export function CaseProvider({ front, today, initial, children }: Props) {
  const [state, dispatch] = useReducer(caseReducer, initial);
  const asOf = state.chosenDay ?? today;

  useEffect(() => {
    saveCase(state);
    if (state.keeping !== 'on') return stopKeeping();
    const keeping = updateKept(state);
    if (keeping !== 'on') dispatch({ type: 'keep', keeping });
  }, [state]);
  useEffect(
    () =>
      onKeptElsewhere(() => {
        if (state.keeping === 'on' && !isKeptHere()) dispatch({ type: 'keep', keeping: 'elsewhere' });
      }),
    [state.keeping],
  );
  useEffect(() => {
    document.documentElement.dataset.size = state.isLarge ? 'large' : 'normal';
  }, [state.isLarge]);

  const value = useMemo(() => ({ ...state, front, today, asOf, dispatch }), [state, front, today, asOf]);
  const { isLarge = false } = state;
  const setting = useMemo(() => ({ front, isLarge, dispatch }), [front, isLarge]);
  return (
    <SettingContext value={setting}>
      <CaseContext value={value}>{children}</CaseContext>
    </SettingContext>
  );
}
