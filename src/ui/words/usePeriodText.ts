import { dateText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { claimPeriod } from '../../engine/claimable.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from './useText.ts';

/**
 * From when, if that is still to come; until when, if an end is in sight, or until when it is certain: a line each.
 * Days off lie somewhere between a first and a last day; everything else lasts from the one to the other.
 */
export function usePeriodText(): (
  entitlement: Entitlement,
  words?: 'period' | 'leave',
) => { readonly lines: readonly string[]; readonly estimated: boolean } {
  const { asOf } = useCase();
  const { t } = useWords();
  const text = useText();
  return (entitlement, words = 'period') => {
    const { spans, claim } = entitlement;
    const { from, through, estimated = false } = claimPeriod(entitlement) ?? {};
    const next = claim && spans[spans.indexOf(claim) + 1];
    const isAskedAfter = next?.verdict === 'undetermined' && next.missing.length === 0;
    const lines = [
      from !== undefined && from > asOf && t(`${words}.from`, { day: text(dateText(from)) }),
      through !== undefined && t(`${words}.through`, { day: text(dateText(through)) }),
      isAskedAfter &&
        claim?.through !== undefined &&
        t(`${words}.certainThrough`, { day: text(dateText(claim.through)) }),
    ].filter((line) => line !== false);
    return { lines, estimated };
  };
}
