import type { Text } from '#dsl';
import { useWords } from '../language/useWords.ts';

/** Picks the language of rule text. A language that the rules do not carry has its words by the Chinese ones. */
export function useText(): (text: Text) => string {
  const { i18n, language } = useWords();
  return (text) => {
    if (language === 'en') return text.en;
    const said: unknown = i18n.getResource(language, 'rules', text.zh, { keySeparator: false });
    return typeof said === 'string' ? said : text.zh;
  };
}
