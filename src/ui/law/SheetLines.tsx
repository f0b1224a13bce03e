import type { SheetLine } from '../../sheet/sheetLine.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './SheetLines.module.css';

/** Lines of a sheet, each with the words behind it one tap away. */
export function SheetLines({ lines }: { readonly lines: readonly SheetLine[] }) {
  const { t } = useWords();
  const text = useText();
  return (
    <ul className={css.lines}>
      {lines.map(({ says, was, source, ask, parts = [] }, i) => (
        <li key={i}>
          {was !== undefined && (
            <p className={css.was}>
              {t('law.was')}
              <q lang="zh-CN">{was}</q>
            </p>
          )}
          <p>{text(says)}</p>
          {ask !== undefined && <AskOffice office={ask} words="ask" />}
          {source && <SourceQuote source={source} />}
          {parts.length > 0 && <SheetLines lines={parts} />}
        </li>
      ))}
    </ul>
  );
}
