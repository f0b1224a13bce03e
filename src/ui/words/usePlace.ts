import { articleText, type Citation } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useText } from './useText.ts';

/** A place in a paper by its number, or by its title where it has none: 国发〔2018〕41号 第二十九条. */
export function usePlace(): (citation: Citation) => string {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  return ({ instrument, article }) => {
    const { number, title } = rulebook.instrument(instrument);
    return [number || t('source.titled', { title: text(title) }), text(articleText(article))]
      .filter(Boolean)
      .join(' ');
  };
}
