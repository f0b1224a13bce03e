import { createContext, type Dispatch } from 'react';
import type { Rulebook } from '../../engine/rulebook.ts';
import type { CaseAction, CaseState } from './caseState.ts';

/** What every part of the page may need: the rules, the case and the day. */
export type Case = CaseState & {
  readonly rulebook: Rulebook;
  readonly today: string;
  /** The day the answers are judged on. */
  readonly asOf: string;
  readonly dispatch: Dispatch<CaseAction>;
};

export const CaseContext = createContext<Case | undefined>(undefined);
