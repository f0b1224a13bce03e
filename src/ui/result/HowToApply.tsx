import type { Benefit } from '#dsl';
import { useTranslation } from 'react-i18next';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useText } from '../words/useText.ts';
import css from './HowToApply.module.css';

/** Where to go, by when, and what to bring. */
export function HowToApply({ benefit: { apply, bring } }: { readonly benefit: Benefit }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <div className={css.how}>
      <ol>
        {apply.map(({ where, by, source }) => (
          <li key={where.zh}>
            {text(where)}
            {by && <strong className={css.by}>{t('card.by', { time: text(by) })}</strong>}
            {source && <SourceQuote source={source} />}
          </li>
        ))}
      </ol>
      {bring.length > 0 && (
        <>
          <h4 className={css.title}>{t('card.bring')}</h4>
          <ul>
            {bring.map((item) => (
              <li key={item.zh}>{text(item)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
