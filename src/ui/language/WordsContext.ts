import type { i18n, TFunction, TypeOptions } from 'i18next';
import { createContext } from 'react';

/** What is said on every page; at the desk, with its lists, and where the page is embedded. */
export type Kind = keyof TypeOptions['resources'];

export interface Words {
  readonly i18n: i18n;
  /** The tag of the language spoken now. */
  readonly language: string;
  /** The words of a kind in the language spoken now; the same function until another language is spoken. */
  readonly of: <K extends Kind>(kind: K) => TFunction<K>;
}

export const WordsContext = createContext<Words | undefined>(undefined);
