import { dateText, parametersOf } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { overtakenOf } from '../../sheet/overtakenOf.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { DecidedBy } from '../explanation/DecidedBy.tsx';
import { WhatChanges } from '../explanation/WhatChanges.tsx';
import { Why } from '../explanation/Why.tsx';
import { useWords } from '../language/useWords.ts';
import { OvertakenLines } from '../law/OvertakenLines.tsx';
import { SheetLink } from '../routes/SheetLink.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import { AmountSource } from './AmountSource.tsx';
import { Deadlines } from './Deadlines.tsx';
import css from './EntitlementDetails.module.css';
import { HowToApply } from './HowToApply.tsx';
import { Notes } from './Notes.tsx';

type Props = {
  readonly entitlement: Entitlement;
  /** Why, and how to get it, stand open. */
  readonly isOpen: boolean;
};

/** What a benefit is, why the family gets it or not, what to do, and what else to know. */
export function EntitlementDetails({ entitlement, isOpen }: Props) {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const { benefit, subject } = entitlement;
  const overtaken = overtakenOf(benefit, rulebook);
  // What was looked at longest ago tells how fresh the whole is.
  const [checkedOn = benefit.checkedOn] = Object.values(parametersOf(benefit.grant))
    .map((parameter) => parameter.checkedOn)
    .sort();
  return (
    <>
      <p className={css.summary}>{text(benefit.summary)}</p>
      <Disclosure isOpen={isOpen} className={css.section} summary={t(`card.why.${entitlement.verdict}`)}>
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
        <AskOffice office={benefit.ask} words="ask" />
        <p>{t('card.checkedOn', { day: text(dateText(checkedOn)) })}</p>
      </div>
    </>
  );
}
