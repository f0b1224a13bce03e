import { monthText } from '#dsl';
import { useTranslation } from 'react-i18next';
import { assessBenefit, type Entitlement } from '../../engine/assess.ts';
import { situationOf } from '../../engine/situation.ts';
import { useCase } from '../state/useCase.ts';
import { useWalk } from '../state/useWalk.ts';
import { useText } from '../words/useText.ts';
import { yuanText } from '../words/yuanText.ts';

/** The benefit that takes over when this one ends, from when and at which amount. */
export function WhatFollows({ entitlement: { benefit, subject } }: { readonly entitlement: Entitlement }) {
  const { rulebook, asOf } = useCase();
  const { household } = useWalk();
  const { t } = useTranslation();
  const text = useText();
  if (benefit.followedBy === undefined) return null;
  const next = rulebook.benefit(benefit.followedBy);
  const entitlements = assessBenefit(next, situationOf(rulebook, household, asOf));
  const span = entitlements
    .find((one) => one.subject === subject)
    ?.spans.find(({ verdict, from }) => verdict === 'entitled' && from > asOf);
  const figure = span?.revision?.value;
  if (span === undefined || figure?.kind !== 'exact') return null;
  return (
    <p>
      {t('deduction.followedBy', {
        title: text(next.title),
        from: text(monthText(span.from)),
        yuan: yuanText(figure.value),
      })}
    </p>
  );
}
