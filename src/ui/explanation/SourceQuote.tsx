import type { Citation } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { usePlace } from '../words/usePlace.ts';
import { useText } from '../words/useText.ts';
import { QuotedWords } from './QuotedWords.tsx';
import css from './SourceQuote.module.css';

/** The words of the law behind a sentence, one tap away; and who confirms them where we are not certain. */
export function SourceQuote({ source }: { readonly source: Citation }) {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const instrument = rulebook.instrument(source.instrument);
  const place = usePlace()(source);
  return (
    <details className={css.source}>
      <summary>
        {t('source.summary', { place })}
        {source.confirmWith !== undefined && t('source.toConfirm')}
      </summary>
      <div className={css.body}>
        <p>
          {t('source.titled', { title: text(instrument.title) })}
          {t('source.issuedBy', { issuer: text(instrument.issuedBy) })}
        </p>
        <QuotedWords source={source} />
        {instrument.url !== undefined && (
          <a className={css.link} href={instrument.url} target="_blank" rel="noreferrer">
            {t('source.readAll')}
          </a>
        )}
      </div>
    </details>
  );
}
