import { createContext } from 'react';
import type { Rulebook } from '../../engine/rulebook.ts';

/** The rules, once they are there, and how to send for them. */
export type Rules = {
  readonly rulebook: Rulebook | undefined;
  /** The page cannot be shown without them. */
  readonly fetch: () => void;
  /** They will be wanted soon: if they cannot be had, that is said when they are. */
  readonly prefetch: () => void;
};

export const RulesContext = createContext<Rules | undefined>(undefined);
