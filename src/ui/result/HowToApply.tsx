import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useText } from '../words/useText.ts';
import { Deadlines } from './Deadlines.tsx';
import css from './HowToApply.module.css';

/** Where to go, by when, and what to bring. */
export function HowToApply({ entitlement }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation();
  const text = useText();
  const { apply, bring } = entitlement.benefit;
  return (
    <div className={css.how}>
      <ol>
        {apply.map(({ where, source }) => (
          <li key={where.zh}>
            {text(where)}
            {source && <SourceQuote source={source} />}
          </li>
        ))}
      </ol>
      <Deadlines entitlement={entitlement} />
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
