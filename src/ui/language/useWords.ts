import type { i18n, TFunction } from 'i18next';
import { useContext } from 'react';
import { WordsContext, type Kind } from './WordsContext.ts';

/** `t` says a word of the page by its key, in the language spoken now. */
export function useWords<K extends Kind = 'translation'>(
  kind?: K,
): { readonly t: TFunction<K>; readonly language: string; readonly i18n: i18n } {
  const words = useContext(WordsContext);
  if (words === undefined) throw new ReferenceError('useWords is called outside a WordsProvider');
  const { i18n, language } = words;
  return { t: words.of(kind ?? ('translation' as K)), language, i18n };
}
