import { dateText, type Fact } from '#dsl';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Entitlement } from '../../engine/assess.ts';
import { union } from '../../engine/evaluate.ts';
import { decidingReasons } from '../../engine/reasons.ts';
import { inForceFrom } from '../../engine/timeline.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { Why } from '../explanation/Why.tsx';
import { pathOfFact } from '../routes/stepPath.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useFactName } from '../words/useFactName.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './NotEligible.module.css';

/** More links than these to change an answer would bury the one that matters. */
const mostChanges = 3;

/** A benefit this family does not get as things stand: one line, which opens to what decided it and what to do. */
export function NotEligible({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { t } = useTranslation();
  const text = useText();
  const factName = useFactName();
  const personName = usePersonName();
  const answerOf = useAnswerOf();
  const { benefit, subject, finding, claim, status } = entitlement;
  const person = personName(subject);
  const decided = union(decidingReasons(finding).map(({ read }) => read))
    .filter((ref) => answerOf(ref) !== undefined && !isGentle(rulebook.fact(ref.fact)))
    .slice(0, mostChanges);
  const start = inForceFrom(benefit);
  return (
    <details className={css.item}>
      <summary>
        <h3 className={css.title}>
          {text(benefit.title)}
          {person !== '' && t('card.ofPerson', { person })}
        </h3>
      </summary>
      <div className={css.body}>
        {status === 'ended' && claim?.through !== undefined && (
          <p>{t('period.ended', { day: text(dateText(claim.through)) })}</p>
        )}
        {start > asOf && <p>{t('period.notInForce', { day: text(dateText(start)) })}</p>}
        {finding.truth === 'no' && (
          <>
            <p className={css.because}>{t('no.because')}</p>
            <Why finding={finding} />
          </>
        )}
        {decided.length > 0 && (
          <>
            <p className={css.because}>{t('no.next')}</p>
            <ul className={css.next}>
              {decided.map((ref) => (
                <li key={`${ref.subject} ${ref.fact}`}>
                  <Link to={`${pathOfFact(rulebook.pack, ref)}?from=result`}>
                    {t('no.change', { name: factName(ref) })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <AskOffice office={benefit.ask} words="stillAsk" />
        <p className={css.checked}>{t('card.checkedOn', { day: text(dateText(benefit.checkedOn)) })}</p>
      </div>
    </details>
  );
}

/** Nobody is invited to "correct" whether a child lives. */
const isGentle = (fact: Fact): boolean =>
  fact.kind === 'choice' && Object.values(fact.options).some(({ gentle }) => gentle === true);
