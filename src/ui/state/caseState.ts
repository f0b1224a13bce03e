import type { Language } from '../../i18n/languages.ts';
import { emptyInterview, type Interview } from '../../questionnaire/interview.ts';
import type { ReadingProblem } from '../../questionnaire/readHousehold.ts';

/** All that the page holds. Everything else on it is computed from this, the rules and today's date. */
export type CaseState = {
  readonly interview: Interview;
  /** The day asked about, where it is not today. */
  readonly chosenDay?: string | undefined;
  /** What the page was asked to speak, and speaks from the start after a reload. */
  readonly language: Language;
  /** 长辈版: larger words, and less on a page. */
  readonly isLarge?: boolean | undefined;
  /** What could not be read back: from the last visit of this tab, a link, a file. */
  readonly dropped: readonly ReadingProblem[];
  readonly keeping: Keeping;
  /** Where clearing goes back to: what the site around a frame asks for, which is mostly nothing. */
  readonly begun?: Pick<CaseState, 'interview' | 'chosenDay' | 'dropped'>;
};

/**
 * Whether the case is kept on this device. `elsewhere`: it was, until another page changed or removed the copy.
 * `refused`: the person asked for it, and the device would not.
 */
export type Keeping = 'off' | 'on' | 'elsewhere' | 'refused';

export type CaseAction =
  | { readonly type: 'answer'; readonly interview: Interview }
  | { readonly type: 'chooseDay'; readonly day: string | undefined }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'enlarge'; readonly isLarge: boolean }
  | { readonly type: 'dismissDropped' }
  | { readonly type: 'keep'; readonly keeping: Keeping }
  | {
      readonly type: 'open';
      readonly opened: Pick<CaseState, 'interview' | 'chosenDay' | 'dropped' | 'keeping'>;
    }
  | { readonly type: 'clear' };

const nothing = { interview: emptyInterview, chosenDay: undefined, dropped: [] };

export function caseReducer(state: CaseState, action: CaseAction): CaseState {
  switch (action.type) {
    case 'answer':
      return { ...state, interview: action.interview };
    case 'chooseDay':
      return { ...state, chosenDay: action.day };
    case 'speak':
      return { ...state, language: action.language };
    case 'enlarge':
      return { ...state, isLarge: action.isLarge };
    case 'dismissDropped':
      return { ...state, dropped: [] };
    case 'keep':
      return { ...state, keeping: action.keeping };
    case 'open':
      return { ...state, ...action.opened };
    case 'clear':
      return { ...state, ...(state.begun ?? nothing), keeping: 'off' };
  }
}
