import { createContext, useContext, type Dispatch } from 'react';
import type { DeskAction, DeskState } from './deskState.ts';

export type Desk = DeskState & {
  readonly dispatch: Dispatch<DeskAction>;
  /** Says that what is held now has been saved as a file. */
  readonly markSaved: () => void;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new ReferenceError('useDesk is called outside the desk');
  return desk;
}
