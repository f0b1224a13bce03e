import { dateText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { union } from '../../engine/evaluate.ts';
import { decidingReasons } from '../../engine/reasons.ts';
import { inForceFrom } from '../../engine/timeline.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { DecidedBy } from '../explanation/DecidedBy.tsx';
import { Why } from '../explanation/Why.tsx';
import { useWords } from '../language/useWords.ts';
import { AnswerLink } from '../routes/AnswerLink.tsx';
import { SheetLink } from '../routes/SheetLink.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { isGentle } from '../words/isGentle.ts';
import { useAnswerOf } from '../words/useAnswerOf.ts';
import { useFactName } from '../words/useFactName.ts';
import { useText } from '../words/useText.ts';
import { FoldedLine } from './FoldedLine.tsx';
import css from './NotEligible.module.css';
import { WhatWouldHelp } from './WhatWouldHelp.tsx';

/** More links than these to change an answer would bury the one that matters. */
const mostChanges = 3;

/** A benefit this family does not get as things stand: one line, which opens to what decided it and what to do. */
export function NotEligible({ entitlement }: { readonly entitlement: Entitlement }) {
  return (
    <FoldedLine benefit={entitlement.benefit} subjects={[entitlement.subject]}>
      {() => <WhyNot entitlement={entitlement} />}
    </FoldedLine>
  );
}

function WhyNot({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  const factName = useFactName();
  const answerOf = useAnswerOf();
  const { benefit, subject, finding, claim, status } = entitlement;
  const decided = union(decidingReasons(finding).map(({ read }) => read))
    .filter((ref) => answerOf(ref) !== undefined && !isGentle(rulebook.fact(ref.fact)))
    .slice(0, mostChanges);
  const start = inForceFrom(benefit);
  return (
    <div className={css.body}>
      {status === 'ended' && claim?.through !== undefined && (
        <p>{t('period.ended', { day: text(dateText(claim.through)) })}</p>
      )}
      {start > asOf && <p>{t('period.notInForce', { day: text(dateText(start)) })}</p>}
      {finding.truth === 'no' && (
        <>
          <p className={css.because}>{t('no.because')}</p>
          <Why finding={finding} />
          <DecidedBy entitlement={entitlement} />
        </>
      )}
      <WhatWouldHelp entitlement={entitlement} />
      {decided.length > 0 && (
        <>
          <p className={css.because}>{t('no.next')}</p>
          <ul className={css.next}>
            {decided.map((ref) => (
              <li key={`${ref.subject} ${ref.fact}`}>
                <AnswerLink to={ref} from="result">
                  {t('no.change', { name: factName(ref) })}
                </AnswerLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <SheetLink benefit={benefit} person={subject} />
      <AskOffice office={benefit.ask} words="stillAsk" />
      <p className={css.checked}>{t('card.checkedOn', { day: text(dateText(benefit.checkedOn)) })}</p>
    </div>
  );
}
