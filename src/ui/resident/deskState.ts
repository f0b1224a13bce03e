import { emptyInterview } from '../../questionnaire/interview.ts';
import { caseReducer, type CaseAction, type CaseState } from '../state/caseState.ts';

/** The resident at the desk: all that is held, in memory alone. */
export type Resident = Pick<CaseState, 'interview' | 'chosenDay' | 'dropped'>;

export const nobody: Resident = { interview: emptyInterview, dropped: [] };

export type DeskState = {
  readonly resident: Resident;
  /** Another number for each resident who came, or came back: nothing half typed goes over from one to the other. */
  readonly visit: number;
  /** Who was there before, while that can still be undone, and what took them away. */
  readonly former?: { readonly resident: Resident; readonly by: 'cleared' | 'opened' } | undefined;
};

export type DeskAction =
  | { readonly type: 'said'; readonly action: CaseAction }
  | { readonly type: 'next' }
  | { readonly type: 'open'; readonly resident: Resident }
  | { readonly type: 'undo' }
  | { readonly type: 'forget' };

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'said': {
      const held: CaseState = { ...state.resident, language: 'zh-CN', keeping: 'off' };
      const { interview, chosenDay, dropped } = caseReducer(held, action.action);
      return { ...state, resident: { interview, chosenDay, dropped } };
    }
    case 'next':
      return isSomebody(state.resident)
        ? { resident: nobody, visit: state.visit + 1, former: { resident: state.resident, by: 'cleared' } }
        : state;
    case 'open':
      return {
        resident: action.resident,
        visit: state.visit + 1,
        ...(isSomebody(state.resident) && { former: { resident: state.resident, by: 'opened' } }),
      };
    case 'undo':
      return state.former ? { resident: state.former.resident, visit: state.visit + 1 } : state;
    case 'forget':
      return { resident: state.resident, visit: state.visit };
  }
}

/** Whether anything has been said at all. */
export const isSomebody = ({ interview: { topics, family, parents, children } }: Resident): boolean =>
  topics.length + Object.keys(family).length + parents.length + children.length > 0;
