import type { Front } from '#dsl';
import { createContext, type Dispatch } from 'react';
import type { CaseAction } from './caseState.ts';

/** What stays the same whatever a family answers: what the service is, and how it looks. */
export type Setting = {
  readonly front: Front;
  readonly isLarge: boolean;
  readonly dispatch: Dispatch<CaseAction>;
};

/** Apart from the case, so that what only needs this is not drawn anew with every answer. */
export const SettingContext = createContext<Setting | undefined>(undefined);
