import type { Citation } from '#dsl';
import { QuotedWords } from '../explanation/QuotedWords.tsx';
import { useWords } from '../language/useWords.ts';
import { usePlace } from '../words/usePlace.ts';
import css from './CitedWords.module.css';

/** The place in a paper with its words open: here they are what the reader came for. */
export function CitedWords({ source }: { readonly source: Citation }) {
  const { t } = useWords();
  const place = usePlace();
  return (
    <div className={css.cited}>
      <p>
        {t('law.basis')}
        {place(source)}
      </p>
      <QuotedWords source={source} />
    </div>
  );
}
