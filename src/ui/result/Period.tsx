import { dateText } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';

type Props = {
  readonly entitlement: Entitlement;
  /** Days off lie somewhere between a first and a last day; everything else lasts from the one to the other. */
  readonly words?: 'period' | 'leave';
};

/** From when, if that is still to come; until when, if an end is in sight, or until when it is certain. */
export function Period({ entitlement, words = 'period' }: Props) {
  const { asOf } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const { spans, claim } = entitlement;
  const { from, through, estimated = false } = claimPeriod(entitlement) ?? {};
  const next = claim && spans[spans.indexOf(claim) + 1];
  const isAskedAfter = next?.verdict === 'undetermined' && next.missing.length === 0;
  return (
    <>
      {from !== undefined && from > asOf && <p>{t(`${words}.from`, { day: text(dateText(from)) })}</p>}
      {through !== undefined && <p>{t(`${words}.through`, { day: text(dateText(through)) })}</p>}
      {isAskedAfter && claim?.through !== undefined && (
        <p>{t(`${words}.certainThrough`, { day: text(dateText(claim.through)) })}</p>
      )}
      {estimated && <p>{t('period.estimated')}</p>}
    </>
  );
}
