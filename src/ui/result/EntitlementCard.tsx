import { dateText, parametersOf } from '#dsl';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import type { Group } from '../../engine/claimable.ts';
import { overtakenOf } from '../../sheet/overtakenOf.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { DecidedBy } from '../explanation/DecidedBy.tsx';
import { WhatChanges } from '../explanation/WhatChanges.tsx';
import { Why } from '../explanation/Why.tsx';
import { OvertakenLines } from '../law/OvertakenLines.tsx';
import { SheetLink } from '../law/SheetLink.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { AmountSource } from './AmountSource.tsx';
import css from './EntitlementCard.module.css';
import { Deadlines } from './Deadlines.tsx';
import { Headline } from './Headline.tsx';
import { HowToApply } from './HowToApply.tsx';
import { MissingAnswers } from './MissingAnswers.tsx';
import { Notes } from './Notes.tsx';
import { WhatFollows } from './WhatFollows.tsx';

type Props = {
  readonly entitlement: Entitlement;
  readonly group: Group;
  readonly isOpen: boolean;
  /** Whether it names the benefit and the person, or stands where both are named already. */
  readonly isNamed?: boolean;
  /** How the parents may divide it, where that is for this card alone. */
  readonly sharing?: ReactNode;
};

/** One benefit for one person: the fact that matters first, then why, what to do, and what else to know. */
export function EntitlementCard({ entitlement, group, isOpen, isNamed = true, sharing }: Props) {
  const rulebook = useRules();
  const { isLarge } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const { benefit, subject, missing, unsettled } = entitlement;
  const person = usePersonName()(subject);
  const overtaken = overtakenOf(benefit, rulebook);
  // What was looked at longest ago tells how fresh the whole is.
  const [checkedOn = benefit.checkedOn] = Object.values(parametersOf(benefit.grant))
    .map((parameter) => parameter.checkedOn)
    .sort();
  const more = (
    <>
      {benefit.notes.length > 0 && (
        <Disclosure className={css.section} summary={t('card.notes')}>
          {() => <Notes notes={benefit.notes} />}
        </Disclosure>
      )}
      {overtaken.length > 0 && (
        <Disclosure className={css.section} summary={t('law.since')}>
          {() => <OvertakenLines overtaken={overtaken} />}
        </Disclosure>
      )}
      <div className={css.foot}>
        <SheetLink benefit={benefit} person={subject} />
        <p>{t('card.checkedOn', { day: text(dateText(checkedOn)) })}</p>
      </div>
    </>
  );
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
          <p className={css.summary}>{text(benefit.summary)}</p>
        </>
      ) : (
        <>
          <Headline entitlement={entitlement} />
          {sharing}
          <WhatFollows entitlement={entitlement} />
          <p className={css.summary}>{text(benefit.summary)}</p>
        </>
      )}
      <Disclosure
        isOpen={isOpen && !isLarge}
        className={css.section}
        summary={t(`card.why.${entitlement.verdict}`)}
      >
        {() => (
          <>
            <Why finding={entitlement.finding} />
            <DecidedBy entitlement={entitlement} />
            <WhatChanges entitlement={entitlement} />
            <AmountSource entitlement={entitlement} />
            {benefit.checkedByOffice.length > 0 && (
              <div className={css.byOffice}>
                <p>{t('card.checkedByOffice')}</p>
                <ul>
                  {benefit.checkedByOffice.map((item) => (
                    <li key={item.zh}>{text(item)}</li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </Disclosure>
      <Disclosure isOpen={isOpen} className={css.section} summary={t('card.how')}>
        {() => (
          <HowToApply benefit={benefit}>
            <Deadlines entitlement={entitlement} />
          </HowToApply>
        )}
      </Disclosure>
      {isLarge ? (
        <Disclosure className={css.section} summary={t('card.more')}>
          {() => more}
        </Disclosure>
      ) : (
        more
      )}
      <div className={css.foot}>
        <AskOffice office={benefit.ask} words="ask" />
      </div>
    </article>
  );
}
