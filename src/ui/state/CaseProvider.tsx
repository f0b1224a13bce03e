import type { Front } from '#dsl';
import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { speak } from '../../i18n/speak.ts';
import { useWords } from '../language/useWords.ts';
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
  const { i18n } = useWords();
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
    document.documentElement.lang = state.language;
    void speak(i18n, state.language);
  }, [i18n, state.language]);

  useEffect(() => {
    document.documentElement.dataset.size = state.isLarge ? 'large' : 'normal';
  }, [state.isLarge]);

  const value = useMemo(() => ({ ...state, front, today, asOf, dispatch }), [state, front, today, asOf]);
  const { language, isLarge = false } = state;
  const setting = useMemo(() => ({ front, language, isLarge, dispatch }), [front, language, isLarge]);
  return (
    <SettingContext value={setting}>
      <CaseContext value={value}>{children}</CaseContext>
    </SettingContext>
  );
}
