import type { Figure } from '#dsl';
import { assessBenefit } from '../../../src/engine/assess.ts';
import { nextDay } from '../../../src/engine/calendar.ts';
import { deadlinesOf } from '../../../src/engine/deadlines.ts';
import { paymentPlan } from '../../../src/engine/payments.ts';
import type { Situation } from '../../../src/engine/situation.ts';
import type { Span } from '../../../src/engine/timeline.ts';
import type { ExpectedClaim } from '../household-case.ts';

/** What the engine finds of the things an expected claim speaks of; nothing where nobody was found to claim. */
export function claimFound(expected: ExpectedClaim, situation: Situation): ExpectedClaim | undefined {
  const benefit = situation.rulebook.benefit(expected.benefit);
  const found = assessBenefit(benefit, situation).find(({ subject }) => subject === expected.subject);
  if (found === undefined) return undefined;
  const claim = claimOn(found.spans, situation.asOf);
  const floor = found.claim?.revision?.value;
  const all: Required<{ [Key in keyof ExpectedClaim]: unknown }> = {
    benefit: benefit.id,
    subject: found.subject,
    verdict: found.verdict,
    force: benefit.force,
    status: found.status,
    missing: [...new Set(found.missing.map(({ fact }) => fact))].sort(),
    from: claim?.from,
    through: claim?.through,
    floor: floor?.kind === 'noLessThan' ? floor.value : undefined,
    days: daysOf(found.leave?.figure),
    deadlines: deadlinesOf(found, situation).map(({ from, by, state }) => [from, by, state]),
    payments: paymentPlan(found, situation).payments.map((one) => [
      one.year,
      one.yuan,
      one.applyBy,
      one.state,
    ]),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)) as ExpectedClaim;
}

function daysOf(figure: Figure | undefined): ExpectedClaim['days'] {
  if (figure?.kind === 'range') return [figure.low, figure.high];
  return figure?.kind === 'exact' ? figure.value : undefined;
}

/** The claim on the day asked, or the next one, or the last: spans that differ only in the amount are one claim. */
function claimOn(spans: readonly Span[], asOf: string): Pick<Span, 'from' | 'through'> | undefined {
  const claims: Pick<Span, 'from' | 'through'>[] = [];
  for (const { from, through, verdict } of spans) {
    if (verdict !== 'entitled') continue;
    const last = claims[claims.length - 1];
    const goesOn = last?.through !== undefined && nextDay(last.through) === from;
    const joined = { from: goesOn ? last.from : from, ...(through !== undefined && { through }) };
    claims.splice(goesOn ? -1 : claims.length, 1, joined);
  }
  return claims.find(({ through }) => through === undefined || through >= asOf) ?? claims[claims.length - 1];
}
