import { listOf, type FactRef } from '#dsl';
import { useCallback, useMemo, useReducer, useState, type ReactNode } from 'react';
import { walk, type Step } from '../../questionnaire/walk.ts';
import { useHeldBefore, useHold } from '../lock/ThroughLockContext.ts';
import { AskedHereContext } from '../routes/AskedHereContext.ts';
import { useAskedDay } from '../routes/useAskedDay.ts';
import { CaseContext, type Case } from '../state/CaseContext.ts';
import type { CaseAction } from '../state/caseState.ts';
import { restoreCase } from '../state/restoreCase.ts';
import { savedText } from '../state/savedText.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { WalkContext } from '../state/WalkContext.ts';
import { controlIdOf } from './controlIdOf.ts';
import { DeskContext } from './DeskContext.ts';
import { deskReducer, isSomebody, nobody, type DeskState } from './deskState.ts';
import { useUnsaved } from './UnsavedContext.ts';

/**
 * Holds the resident at the desk in memory alone. To everything inside it is the case of the page: the case of this
 * tab, which a reload brings back, never meets it.
 */
export function DeskCaseProvider({ children }: { readonly children: ReactNode }) {
  const tab = useCase();
  const rulebook = useRules();
  const asked = useAskedDay();
  const { today } = tab;
  const before = useHeldBefore();
  const [state, dispatch] = useReducer(deskReducer, before, (text): DeskState => ({
    resident: text === undefined ? nobody : restoreCase(rulebook.pack, text, today),
    visit: 0,
  }));
  const [saved, setSaved] = useState(nobody.interview);
  const { resident } = state;
  useHold(useCallback(() => (isSomebody(resident) ? savedText(resident) : undefined), [resident]));
  useUnsaved(isSomebody(resident) && resident.interview !== saved);

  const asOf = resident.chosenDay ?? asked ?? today;
  const value = useMemo((): Case => {
    const { interview, chosenDay, dropped } = resident;
    const say = (action: CaseAction): void => {
      // How the page looks and speaks is not the resident's.
      if (action.type === 'speak' || action.type === 'enlarge') tab.dispatch(action);
      else dispatch({ type: 'said', action });
    };
    return { ...tab, interview, chosenDay, dropped, keeping: 'off', asOf, dispatch: say };
  }, [tab, resident, asOf]);
  const desk = useMemo(
    () => ({ ...state, dispatch, markSaved: () => setSaved(state.resident.interview) }),
    [state],
  );
  const way = useMemo(() => walk(rulebook, resident.interview, asOf), [rulebook, resident.interview, asOf]);
  const askedHere = useMemo(() => {
    const ids = new Set(way.steps.flatMap(controlsOn));
    return (ref: FactRef): string | undefined => {
      const id = controlIdOf(ref);
      return ids.has(id) ? id : undefined;
    };
  }, [way]);
  return (
    <DeskContext value={desk}>
      <CaseContext value={value}>
        <WalkContext value={way}>
          <AskedHereContext value={askedHere}>{children}</AskedHereContext>
        </WalkContext>
      </CaseContext>
    </DeskContext>
  );
}

/** The ids of all controls of a step. */
const controlsOn = ({ page, subject, facts, cards }: Step): readonly string[] => [
  ...facts.map((fact) => controlIdOf({ fact, subject })),
  ...cards.flatMap((card) => card.facts.map((fact) => controlIdOf({ fact, subject: card.member }))),
  ...(page.lists ? [controlIdOf({ fact: listOf[page.lists.members], subject: 'family' })] : []),
];
