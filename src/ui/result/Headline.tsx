import { dateText } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { DeductionHeadline } from './DeductionHeadline.tsx';
import { FigureText } from './FigureText.tsx';
import css from './Headline.module.css';
import { PaymentsHeadline } from './PaymentsHeadline.tsx';

/** The one fact about a benefit that the family came for. */
export function Headline({ entitlement }: { readonly entitlement: Entitlement }) {
  const text = useText();
  const { grant, per } = entitlement.benefit;
  switch (grant.kind) {
    case 'deduction':
      return <DeductionHeadline entitlement={entitlement} />;
    case 'cash':
      return (
        <>
          <FigureText claim={entitlement.claim} unit={grant.amount.unit} perPerson={per !== 'family'} />
          <Period entitlement={entitlement} />
        </>
      );
    case 'payments':
      return <PaymentsHeadline entitlement={entitlement} />;
    case 'loan':
      return (
        <>
          <p className={css.main}>{text(grant.what)}</p>
          <FigureText claim={entitlement.claim} unit={grant.amount.unit} perPerson={false} />
          <Period entitlement={entitlement} />
        </>
      );
    case 'priority':
    case 'service':
      return (
        <>
          <p className={css.main}>{text(grant.what)}</p>
          <Period entitlement={entitlement} />
        </>
      );
  }
}

/** From when, if that is still to come; until when, if an end is in sight. */
function Period({ entitlement }: { readonly entitlement: Entitlement }) {
  const { asOf } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const { from, through, estimated = false } = claimPeriod(entitlement) ?? {};
  return (
    <>
      {from !== undefined && from > asOf && <p>{t('period.from', { day: text(dateText(from)) })}</p>}
      {through !== undefined && <p>{t('period.through', { day: text(dateText(through)) })}</p>}
      {estimated && <p>{t('period.estimated')}</p>}
    </>
  );
}
