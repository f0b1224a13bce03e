import type { ReactNode } from 'react';
import { groupOf } from '../../engine/claimable.ts';
import type { TimelineRow } from '../../engine/lifeTimeline.ts';
import { EntitlementCard } from '../result/EntitlementCard.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useText } from '../words/useText.ts';
import css from './BenefitRow.module.css';
import { useClaimText } from './useClaimText.ts';

type Props = {
  readonly row: TimelineRow;
  /** Whose it is, where the row does not stand under the person's name. */
  readonly person?: string;
  /** Its bars, where it is drawn. */
  readonly children?: ReactNode;
};

/** A benefit in one line, with its time in words; it opens to its card. */
export function BenefitRow({ row, person = '', children }: Props) {
  const text = useText();
  const claimText = useClaimText();
  const { entitlement } = row;
  return (
    <Disclosure
      className={css.row}
      summary={
        <>
          <span className={css.words}>
            <span className={css.title}>{text(entitlement.benefit.title)}</span>
            {person !== '' && <span className={css.when}>{person}</span>}
            <span className={css.when}>{claimText(row)}</span>
          </span>
          {children !== undefined && <span className={css.bars}>{children}</span>}
        </>
      }
    >
      {() => (
        <div className={css.card}>
          <EntitlementCard
            entitlement={entitlement}
            group={groupOf(entitlement)}
            isOpen={false}
            isBrief={false}
            isNamed={false}
          />
        </div>
      )}
    </Disclosure>
  );
}
