import type { ReactNode } from 'react';
import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { MissingAnswers } from '../explanation/MissingAnswers.tsx';
import { useWords } from '../language/useWords.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './EntitlementCard.module.css';
import { EntitlementDetails } from './EntitlementDetails.tsx';
import { Headline } from './Headline.tsx';
import { WhatFollows } from './WhatFollows.tsx';

type Props = {
  readonly entitlement: Entitlement;
  readonly group: Group;
  readonly isOpen: boolean;
  /** Among many, or in large words, only what matters most is in sight, and the rest one tap behind. */
  readonly isBrief: boolean;
  /** Whether it names the benefit and the person, or stands where both are named already. */
  readonly isNamed?: boolean;
  /** How the parents may divide it, where that is for this card alone. */
  readonly sharing?: ReactNode;
};

/** One benefit for one person: the fact that matters first, then everything about it. */
export function EntitlementCard({ entitlement, group, isOpen, isBrief, isNamed = true, sharing }: Props) {
  const { t } = useWords();
  const text = useText();
  const { benefit, subject, missing, unsettled } = entitlement;
  const person = usePersonName()(subject);
  const isOpenQuestion = group === 'missingAnswer' || group === 'askOffice';
  return (
    <article className={css.card}>
      {isNamed && (
        <h3 className={css.title}>
          {text(benefit.title)}
          {person !== '' && <span className={css.person}>{person}</span>}
        </h3>
      )}
      {isOpenQuestion ? (
        <>
          <MissingAnswers missing={missing} />
          {unsettled.length > 0 && (
            <div className={css.unsettled}>
              <p>{t('result.unsettled')}</p>
              <ul>
                {unsettled.map(({ question, ask }) => (
                  <li key={question.zh}>
                    {text(question)}
                    <AskOffice office={ask} words="ask" />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      ) : (
        <>
          <Headline entitlement={entitlement} />
          {sharing}
          <WhatFollows entitlement={entitlement} />
        </>
      )}
      {isBrief ? (
        <Disclosure className={css.details} summary={t('card.details')}>
          {() => <EntitlementDetails entitlement={entitlement} isOpen={false} />}
        </Disclosure>
      ) : (
        <EntitlementDetails entitlement={entitlement} isOpen={isOpen} />
      )}
    </article>
  );
}
