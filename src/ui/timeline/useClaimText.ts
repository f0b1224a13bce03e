import type { TimelineRow } from '../../engine/lifeTimeline.ts';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useDaysText } from '../words/useDaysText.ts';
import { countsByMonth } from './countsByMonth.ts';

/** The time of a row in a few words: of the claim that holds or comes next, else of the last one. */
export function useClaimText(): (row: TimelineRow) => string {
  const { asOf } = useCase();
  const { t } = useWords();
  const inDays = useDaysText();
  const inMonths = useDaysText(true);
  return ({ entitlement, claims }) => {
    const { day, between } = countsByMonth(entitlement.benefit) ? inMonths : inDays;
    const sure = claims.filter(({ verdict }) => verdict === 'entitled');
    const isAhead = ({ through }: { readonly through?: string }): boolean =>
      through === undefined || through >= asOf;
    const claim = sure.find(isAhead) ?? claims.find(isAhead) ?? sure[sure.length - 1] ?? claims[0];
    const { verdict, from, through, starts, ends, startEstimated, endEstimated } = claim;
    if (through !== undefined && through < asOf) return t('timeline.claim.ended', { days: day(through) });
    if (verdict === 'undetermined')
      return t(entitlement.missing.length > 0 ? 'group.missingAnswer.title' : 'group.askOffice.title');
    if (from > asOf && starts === 'open') return t('timeline.claim.openStart');
    const end = ends === 'known' ? through : undefined;
    if (from > asOf && end !== undefined) {
      const words = between(from, end);
      return startEstimated || endEstimated ? t('days.about', { words }) : words;
    }
    if (from > asOf)
      return t(startEstimated ? 'timeline.claim.fromAbout' : 'timeline.claim.from', { days: day(from) });
    if (end === undefined) return t(ends === 'open' ? 'timeline.claim.openEnd' : 'timeline.claim.always');
    return t(endEstimated ? 'timeline.claim.throughAbout' : 'timeline.claim.through', { days: day(end) });
  };
}
