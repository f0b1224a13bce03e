import { dateText, parameterOf, yuanText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { claimPeriod, groupOf } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { useFactName } from '../words/useFactName.ts';
import { useText } from '../words/useText.ts';
import css from './ClaimSummary.module.css';
import { FigureText } from '../result/FigureText.tsx';

type Props = { readonly entitlement: Entitlement | undefined; readonly asOf: string };

/** Where a family stands with a benefit, how much it is and for how long, in a few lines. */
export function ClaimSummary({ entitlement, asOf }: Props) {
  const { t } = useWords();
  const text = useText();
  const factName = useFactName();
  if (entitlement === undefined) return <p className={css.none}>{t('compare.nobody')}</p>;
  const group = groupOf(entitlement);
  const { benefit, claim, missing } = entitlement;
  const parameter = parameterOf(benefit.grant);
  const figure = claim?.revision?.value;
  const { from, through, estimated = false } = claimPeriod(entitlement) ?? {};
  const words = benefit.grant.kind === 'leave' ? 'leave' : 'period';
  const claimed = group !== 'no' && group !== 'missingAnswer' && group !== 'askOffice';
  return (
    <div className={css.summary}>
      <p className={group === 'no' ? css.none : css.group}>{t(`group.${group}.title`)}</p>
      {group === 'missingAnswer' && <p>{missing.map(factName).join(t('why.comma'))}</p>}
      {claimed && benefit.grant.kind === 'deduction' && figure?.kind === 'exact' && (
        <p>{t('deduction.monthly', { yuan: yuanText(figure.value) })}</p>
      )}
      {claimed && benefit.grant.kind !== 'deduction' && parameter && (
        <FigureText
          claim={claim}
          unit={parameter.unit}
          perPerson={benefit.per !== 'family'}
          figure={entitlement.leave?.figure}
        />
      )}
      {claimed && from !== undefined && from > asOf && (
        <p>{t(`${words}.from`, { day: text(dateText(from)) })}</p>
      )}
      {claimed && through !== undefined && <p>{t(`${words}.through`, { day: text(dateText(through)) })}</p>}
      {claimed && estimated && <p>{t('period.estimated')}</p>}
    </div>
  );
}
