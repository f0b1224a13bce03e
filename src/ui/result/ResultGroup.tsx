import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { EntitlementCard } from './EntitlementCard.tsx';
import { FoldedCard } from './FoldedCard.tsx';
import { NotEligible } from './NotEligible.tsx';
import { GroupMark } from './GroupMark.tsx';
import { QuestionsThatDecide } from './QuestionsThatDecide.tsx';
import css from './ResultGroup.module.css';
import { SharedQuestionList } from './SharedQuestionList.tsx';
import { sharedQuestions } from './sharedQuestions.ts';
import { SharingPanel } from './SharingPanel.tsx';

type Props = {
  readonly group: Group;
  readonly entitlements: readonly Entitlement[];
  /** The first group of the page opens its explanations by itself. */
  readonly isFirst: boolean;
};

/** With more cards than this, opening them all would bury the ones below. */
const openAtMost = 2;

/** With more cards than this, each shows only what matters most. */
const inFull = 4;

export function ResultGroup({ group, entitlements, isFirst }: Props) {
  const { t } = useWords();
  const { shared, others } =
    group === 'askOffice' ? sharedQuestions(entitlements) : { shared: [], others: entitlements };
  return (
    <section className={css.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} tabIndex={-1} className={css.title}>
        <GroupMark group={group} />
        {t(`group.${group}.title`)}
      </h2>
      <p className={css.lead}>{t(`group.${group}.lead`)}</p>
      <Cards group={group} entitlements={others} isFirst={isFirst} />
      {shared.map((each) => (
        <SharedQuestionList key={`${each.open.ask} ${each.open.question.zh}`} shared={each} />
      ))}
    </section>
  );
}

function Cards({ group, entitlements, isFirst }: Props) {
  const { isLarge = false } = useCase();
  const isLong = entitlements.length > inFull;
  if (group === 'no') {
    return (
      <div className={css.list}>
        {entitlements.map((one) => (
          <NotEligible key={keyOfCard(one)} entitlement={one} />
        ))}
      </div>
    );
  }
  if (group === 'missingAnswer' && isLong) {
    return (
      <>
        <QuestionsThatDecide entitlements={entitlements} />
        <div className={css.list}>
          {entitlements.map((one) => (
            <FoldedCard key={keyOfCard(one)} entitlement={one} group={group} />
          ))}
        </div>
      </>
    );
  }
  return entitlements.map((one, i) => {
    const { benefit } = one;
    const same = entitlements.filter((other) => other.benefit === benefit);
    const isFirstOfSame = entitlements[i - 1]?.benefit !== benefit;
    const shares = benefit.grant.kind === 'deduction' && benefit.grant.sharing && group === 'entitled';
    return (
      <div key={keyOfCard(one)}>
        {shares && same.length > 1 && isFirstOfSame && (
          <div className={css.forAll}>
            <SharingPanel benefit={benefit} />
          </div>
        )}
        <EntitlementCard
          entitlement={one}
          group={group}
          isBrief={isLarge || isLong}
          isOpen={isFirst && i < openAtMost}
          sharing={shares && same.length === 1 ? <SharingPanel benefit={benefit} /> : undefined}
        />
      </div>
    );
  });
}

const keyOfCard = ({ benefit, subject }: Entitlement): string => `${benefit.id} ${subject}`;
