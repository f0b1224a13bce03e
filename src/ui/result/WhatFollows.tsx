import { monthText, yuanText } from '#dsl';
import { assessBenefit, type Entitlement } from '../../engine/assess.ts';
import { followUp } from '../../engine/followUp.ts';
import { situationOf } from '../../engine/situation.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { useText } from '../words/useText.ts';

/** The benefit that takes over when this one ends, from when and at which amount. */
export function WhatFollows({ entitlement }: { readonly entitlement: Entitlement }) {
  const rulebook = useRules();
  const { asOf } = useCase();
  const { household } = useWalk();
  const { t } = useWords();
  const text = useText();
  const { followedBy } = entitlement.benefit;
  if (followedBy === undefined) return null;
  const next = rulebook.benefit(followedBy);
  const following = followUp(entitlement, assessBenefit(next, situationOf(rulebook, household, asOf)));
  const figure = following?.claim?.revision?.value;
  if (following?.claim === undefined || figure?.kind !== 'exact') return null;
  return (
    <p>
      {t('deduction.followedBy', {
        title: text(next.title),
        from: text(monthText(following.claim.from)),
        yuan: yuanText(figure.value),
      })}
    </p>
  );
}
