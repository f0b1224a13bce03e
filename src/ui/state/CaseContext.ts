import type { Front } from '#dsl';
import { createContext, type Dispatch } from 'react';
import type { CaseAction, CaseState } from './caseState.ts';

/** What every part of the page may need: what the service is, the case and the day. */
export type Case = CaseState & {
  readonly front: Front;
  readonly today: string;
  /** The day the answers are judged on. */
  readonly asOf: string;
  readonly dispatch: Dispatch<CaseAction>;
};

export const CaseContext = createContext<Case | undefined>(undefined);
