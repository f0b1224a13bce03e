import { articleText, type Citation } from '#dsl';
import { useTranslation } from 'react-i18next';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import { AskOffice } from './AskOffice.tsx';
import css from './SourceQuote.module.css';

/** The words of the law behind a sentence, one tap away; and who confirms them where we are not certain. */
export function SourceQuote({ source }: { readonly source: Citation }) {
  const rulebook = useRules();
  const { t } = useTranslation();
  const text = useText();
  const instrument = rulebook.instrument(source.instrument);
  const place = [
    instrument.number || t('source.titled', { title: text(instrument.title) }),
    text(articleText(source.article)),
  ]
    .filter(Boolean)
    .join(' ');
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
        {source.quote === undefined ? (
          <p className={css.noQuote}>{t('source.noQuote')}</p>
        ) : (
          <blockquote lang="zh-CN" className={css.quote}>
            {source.quote}
          </blockquote>
        )}
        {source.confirmWith !== undefined && <AskOffice office={source.confirmWith} words="confirm" />}
        {instrument.url !== undefined && (
          <a className={css.link} href={instrument.url} target="_blank" rel="noreferrer">
            {t('source.readAll')}
          </a>
        )}
      </div>
    </details>
  );
}
