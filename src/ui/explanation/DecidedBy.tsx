import type { Entitlement } from '../../engine/assess.ts';
import { decidingAnswers } from '../../engine/decidingAnswers.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { isGentle } from '../words/isGentle.ts';
import { useFactName } from '../words/useFactName.ts';
import css from './Aside.module.css';

/** The fewest answers that decided a verdict: whatever the others are, it stands. */
export function DecidedBy({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const factName = useFactName();
  const answers = decidingAnswers(entitlement, rulebook, household, asOf).filter(
    ({ fact }) => !isGentle(rulebook.fact(fact)),
  );
  if (answers.length === 0) return null;
  return (
    <p className={css.aside}>
      {t('why.decidedBy', { answers: answers.map(factName).join(t('check.listComma')) })}
    </p>
  );
}
