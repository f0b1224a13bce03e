import { dateText, yuanText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { paymentPlan, type Payment } from '../../engine/payments.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useSituation } from '../state/useSituation.ts';
import { useText } from '../words/useText.ts';
import css from './Headline.module.css';
import { LocalFigure } from './LocalFigure.tsx';

/** Yearly payments: what to apply for now and by which day, then what is still to come and what is past. */
export function PaymentsHeadline({ entitlement }: { readonly entitlement: Entitlement }) {
  const situation = useSituation();
  const { t } = useWords();
  const text = useText();
  const { benefit, claim } = entitlement;
  const { payments } = paymentPlan(entitlement, situation);
  if (benefit.grant.kind !== 'payments' || payments.length === 0) return null;

  const words = ({ year, yuan, months }: Payment): string =>
    t(months === undefined ? 'payments.ofYear' : 'payments.ofMonths', { year, months, yuan: yuanText(yuan) });
  return (
    <>
      {payments.filter(isOf('now')).map((payment) => (
        <p key={payment.year} className={css.main}>
          {t('payments.now', { words: words(payment), day: text(dateText(payment.applyBy)) })}
        </p>
      ))}
      {payments.filter(isOf('later')).map((payment) => (
        <p key={payment.year}>
          {t('payments.later', { words: words(payment), day: text(dateText(payment.applyBy)) })}
        </p>
      ))}
      {payments.filter(isOf('past')).map((payment) => (
        <p key={payment.year}>{t('payments.past', { words: words(payment) })}</p>
      ))}
      {claim?.estimated === true && <p>{t('period.estimated')}</p>}
      <LocalFigure
        revision={claim?.localRevision}
        amountOf={(yuan) => t('figure.yuanPerYear', { amount: yuan })}
      />
      <SourceQuote source={benefit.grant.source} />
    </>
  );
}

const isOf = (state: Payment['state']) => (payment: Payment) => payment.state === state;
