import type { Household } from '#dsl';
import { assess, type Entitlement } from '../../../src/engine/assess.ts';
import { nextDay } from '../../../src/engine/calendar.ts';
import { paymentPlan } from '../../../src/engine/payments.ts';
import type { Rulebook } from '../../../src/engine/rulebook.ts';
import { situationOf } from '../../../src/engine/situation.ts';
import type { Span } from '../../../src/engine/timeline.ts';
import type { ExpectedClaim } from '../household-case.ts';

/** What the engine finds of the things an expected claim speaks of; nothing where it knows no such subject. */
export function claimFound(
  rulebook: Rulebook,
  expected: ExpectedClaim,
  household: Household,
  asOf: string,
): ExpectedClaim | undefined {
  const found = assess(rulebook, household, asOf).find(
    ({ benefit, subject }) => benefit.id === expected.benefit && subject === expected.subject,
  );
  if (found === undefined) return undefined;
  const all = asClaim(found, paymentPlan(found, situationOf(rulebook, household, asOf)).payments, asOf);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)) as ExpectedClaim;
}

function asClaim(
  found: Entitlement,
  payments: ReturnType<typeof paymentPlan>['payments'],
  asOf: string,
): Required<{ [Key in keyof ExpectedClaim]: unknown }> {
  const claim = claimOn(found.spans, asOf);
  const floor = found.claim?.revision?.value;
  return {
    benefit: found.benefit.id,
    subject: found.subject,
    verdict: found.verdict,
    force: found.benefit.force,
    status: found.status,
    missing: [...new Set(found.missing.map(({ fact }) => fact))].sort(),
    from: claim?.from,
    through: claim?.through,
    floor: floor?.kind === 'noLessThan' ? floor.value : undefined,
    payments: payments.map(({ year, yuan, applyBy, state }) => [year, yuan, applyBy, state]),
  };
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
