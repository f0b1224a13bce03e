import type { Entitlement } from '../../engine/assess.ts';
import { useText } from '../words/useText.ts';
import { DeductionHeadline } from './DeductionHeadline.tsx';
import { FigureText } from './FigureText.tsx';
import css from './Headline.module.css';
import { LeaveHeadline } from './LeaveHeadline.tsx';
import { PaymentsHeadline } from './PaymentsHeadline.tsx';
import { Period } from './Period.tsx';

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
    case 'leave':
      return <LeaveHeadline entitlement={entitlement} />;
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
