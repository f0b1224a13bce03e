import type { Citation } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { AskOffice } from './AskOffice.tsx';
import css from './QuotedWords.module.css';

/** The words of the law, or that we do not hold them; and who confirms them where we are not certain. */
export function QuotedWords({ source: { quote, confirmWith } }: { readonly source: Citation }) {
  const { t } = useWords();
  return (
    <>
      {quote === undefined ? (
        <p className={css.noQuote}>{t('source.noQuote')}</p>
      ) : (
        <blockquote lang="zh-CN" className={css.quote}>
          {quote}
        </blockquote>
      )}
      {confirmWith !== undefined && <AskOffice office={confirmWith} words="confirm" />}
    </>
  );
}
