import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { EntitlementCard } from './EntitlementCard.tsx';
import css from './NotEligible.module.css';

type Props = { readonly entitlement: Entitlement; readonly group: Group };

/** A benefit as one line among many, which opens to its card. */
export function FoldedCard({ entitlement, group }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const person = usePersonName()(entitlement.subject);
  return (
    <Disclosure
      className={css.item}
      summary={
        <h3 className={css.title}>
          {text(entitlement.benefit.title)}
          {person !== '' && t('card.ofPerson', { person })}
        </h3>
      }
    >
      {() => (
        <EntitlementCard
          entitlement={entitlement}
          group={group}
          isOpen={false}
          isBrief={false}
          isNamed={false}
        />
      )}
    </Disclosure>
  );
}
