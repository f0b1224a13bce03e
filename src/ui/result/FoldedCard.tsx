import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { EntitlementCard } from './EntitlementCard.tsx';
import { FoldedLine } from './FoldedLine.tsx';

type Props = { readonly entitlement: Entitlement; readonly group: Group };

/** A benefit as one line among many, which opens to its card. */
export function FoldedCard({ entitlement, group }: Props) {
  return (
    <FoldedLine benefit={entitlement.benefit} subjects={[entitlement.subject]}>
      {() => (
        <EntitlementCard
          entitlement={entitlement}
          group={group}
          isOpen={false}
          isBrief={false}
          isNamed={false}
        />
      )}
    </FoldedLine>
  );
}
