import { createContext } from 'react';
import type { Rulebook } from '../../engine/rulebook.ts';

/** The rules, once they are there, and how to send for them. */
export type Rules = { readonly rulebook: Rulebook | undefined; readonly fetch: () => void };

export const RulesContext = createContext<Rules | undefined>(undefined);
