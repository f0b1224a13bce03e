import { dateText, parametersOf } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { latestBy } from '../../engine/latestBy.ts';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useWords } from '../language/useWords.ts';
import { useText } from '../words/useText.ts';
import css from './AmountSource.module.css';

/** Where each number of the claim comes from, and since when it holds; both sources where they differ. */
export function AmountSource({ entitlement: { benefit, claim } }: { readonly entitlement: Entitlement }) {
  const { t } = useWords();
  const text = useText();
  if (claim === undefined) return null;
  return Object.values(parametersOf(benefit.grant)).map(({ id, name, revisions }) => {
    const revision = latestBy(revisions, claim.from);
    if (revision === undefined) return null;
    const { from, value, source } = revision;
    return (
      <div key={id} className={css.amount}>
        <p>{t('card.amountSource', { name: text(name), day: text(dateText(from)) })}</p>
        <SourceQuote source={source} />
        {value.kind === 'range' && <SourceQuote source={value.disputedBy} />}
      </div>
    );
  });
}
