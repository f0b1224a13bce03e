import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { EntitlementCard } from '../result/EntitlementCard.tsx';
import { SharingPanel } from '../result/SharingPanel.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useBenefitLine } from '../take/useBenefitLine.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './VerdictLine.module.css';

type Props = { readonly entitlement: Entitlement; readonly group: Group };

/** A benefit in two lines: what and for whom; how much and when. It opens to its card. */
export function VerdictLine({ entitlement, group }: Props) {
  const { t } = useWords();
  const text = useText();
  const person = usePersonName()(entitlement.subject);
  const benefitLine = useBenefitLine();
  const { benefit } = entitlement;
  const isOpenQuestion = group === 'missingAnswer' || group === 'askOffice';
  const { amount, when } = isOpenQuestion ? { amount: [], when: [] } : benefitLine(entitlement);
  const words = [...amount, ...when].map((line) => line.replace(/[。.]$/, '')).join(t('why.semicolon'));
  const shares = benefit.grant.kind === 'deduction' && benefit.grant.sharing && group === 'entitled';
  return (
    <Disclosure
      className={css.line}
      summary={
        <h4 className={css.words}>
          <span className={css.title}>
            {text(benefit.title)}
            {person !== '' && t('card.ofPerson', { person })}
          </span>
          {words !== '' && <span className={css.amount}>{words}</span>}
        </h4>
      }
    >
      {() => (
        <EntitlementCard
          entitlement={entitlement}
          group={group}
          isOpen={false}
          isBrief={false}
          isNamed={false}
          sharing={shares ? <SharingPanel benefit={benefit} /> : undefined}
        />
      )}
    </Disclosure>
  );
}
