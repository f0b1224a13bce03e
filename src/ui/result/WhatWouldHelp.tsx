import type { Entitlement } from '../../engine/assess.ts';
import { wouldHelp } from '../../engine/wouldHelp.ts';
import { useWords } from '../language/useWords.ts';
import { AnswerLink } from '../routes/AnswerLink.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useText } from '../words/useText.ts';
import css from './NotEligible.module.css';

/** What a family may do so that a benefit refused today is no longer refused. */
export function WhatWouldHelp({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const steps = wouldHelp(entitlement, rulebook, household, asOf);
  if (steps.length === 0) return null;
  return (
    <>
      <p className={css.because}>{t('no.wouldHelp')}</p>
      <ul className={css.next}>
        {steps.map(({ ref, says, enough }) => (
          <li key={`${ref.subject} ${ref.fact}`}>
            <AnswerLink to={ref} from="result">
              {t(enough ? 'no.stepIsEnough' : 'no.stepThenAsk', { step: text(says) })}
            </AnswerLink>
          </li>
        ))}
      </ul>
    </>
  );
}
