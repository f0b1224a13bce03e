import { dateText, parameterOf } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useText } from '../words/useText.ts';
import css from './AmountSource.module.css';

/** Where the amount comes from, and since when it holds. */
export function AmountSource({ entitlement: { benefit, claim } }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation();
  const text = useText();
  const parameter = parameterOf(benefit.grant);
  const revision = claim?.revision;
  if (parameter === undefined || revision === undefined) return null;
  return (
    <div className={css.amount}>
      <p>{t('card.amountSource', { name: text(parameter.name), day: text(dateText(revision.from)) })}</p>
      <SourceQuote source={revision.source} />
    </div>
  );
}
