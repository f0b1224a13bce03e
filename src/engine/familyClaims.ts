import type { Entitlement } from './assess.ts';
import { nextDay } from './calendar.ts';
import { claimRuns, type ClaimRun } from './claimRuns.ts';
import { paymentPlan } from './payments.ts';
import type { Situation } from './situation.ts';

/**
 * The claims in the time of an entitlement. Yearly payments run through the last of them: that the later ones follow
 * from applying in time for the first is the plan, not a question.
 */
export function familyClaims(entitlement: Entitlement, family: Situation): ClaimRun[] {
  const runs = claimRuns(entitlement.spans);
  const { payments } = paymentPlan(entitlement, family);
  const through = payments[payments.length - 1]?.applyBy;
  const current = runs.find(
    (run) => entitlement.claim && (run.through === undefined || run.through >= entitlement.claim.from),
  );
  if (through === undefined || current === undefined) return runs;
  const planned: ClaimRun = { ...current, through, ends: 'known', endEstimated: current.startEstimated };
  const after = runs.filter(
    (run) => run.from > current.from && (run.through === undefined || run.through > through),
  );
  return [
    ...runs.slice(0, runs.indexOf(current)),
    planned,
    ...after.map((run): ClaimRun =>
      run.from > through ? run : { ...run, from: nextDay(through), starts: 'known' },
    ),
  ];
}
