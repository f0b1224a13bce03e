import { dateText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { nextChange } from '../../engine/nextChange.ts';
import { situationOf } from '../../engine/situation.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useText } from '../words/useText.ts';
import css from './Aside.module.css';

/** The next day on which the verdict becomes another one, and by which clauses. */
export function WhatChanges({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const next = nextChange(entitlement, situationOf(rulebook, household, asOf));
  if (next === undefined) return null;
  const reasons = [...new Set(next.reasons.map(({ says }) => text(says)))];
  return (
    <div className={css.aside}>
      <p>
        {t(`why.next.${next.verdict}`, { day: text(dateText(next.from)) })}
        {next.estimated && t('why.next.estimated')}
      </p>
      {next.verdict !== 'entitled' && (
        <ul>
          {reasons.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
