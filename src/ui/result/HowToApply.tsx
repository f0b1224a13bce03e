import type { Benefit } from '#dsl';
import type { ReactNode } from 'react';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './HowToApply.module.css';

type Props = {
  readonly benefit: Benefit;
  /** By when. */
  readonly children?: ReactNode;
};

/** Where to go, by when, who pays, and what to bring. */
export function HowToApply({ benefit: { apply, bring, paidBy }, children }: Props) {
  const { t } = useWords();
  const text = useText();
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
      {children}
      {paidBy && (
        <>
          <h4 className={css.title}>{t('card.paidBy')}</h4>
          <p>{text(paidBy.says)}</p>
          <SourceQuote source={paidBy.source} />
        </>
      )}
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
