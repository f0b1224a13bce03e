import { listOf, membersOf, type Benefit, type FactRef, type Household, type Verdict } from '#dsl';
import { evaluate, type Finding, type Unsettled } from './evaluate.ts';
import type { Rulebook } from './rulebook.ts';
import { situationOf, type Situation } from './situation.ts';
import { datedFindings, inForceFrom, latestBy, spansOf, verdictOf, type Span } from './timeline.ts';

/** Where `asOf` stands in the benefit's time. `open`: not decided yet. */
type Status = 'current' | 'upcoming' | 'ended' | 'never' | 'open';

/** One benefit for one subject of this family, computed. */
export type Entitlement = {
  readonly benefit: Benefit;
  /** The member's id, "family", or "children" / "parents" while that list has not been told. */
  readonly subject: string;
  readonly verdict: Verdict;
  readonly status: Status;
  /** The condition on `asOf`, with its parts. */
  readonly finding: Finding;
  /** Facts whose answer could still change the verdict on `asOf`. */
  readonly missing: readonly FactRef[];
  readonly unsettled: readonly Unsettled[];
  readonly spans: readonly Span[];
  /** The span with a claim that holds on `asOf`, else the next one, else the last one. */
  readonly claim?: Span;
};

/** Every benefit of the pack for every subject of the family, in order. Pure: the day is an argument. */
export function assess(rulebook: Rulebook, household: Household, asOf: string): Entitlement[] {
  const situation = situationOf(rulebook, household, asOf);
  return rulebook.pack.benefits.flatMap((benefit) => assessBenefit(benefit, situation));
}

/** One benefit for every subject it is granted to. */
export function assessBenefit(benefit: Benefit, situation: Situation): Entitlement[] {
  const subjects = situationsOf(benefit, situation);
  if ('missing' in subjects) return [beforeListIsTold(benefit, subjects.missing)];
  return subjects.map(({ subject, situation: theirs }) => entitlementOf(benefit, theirs, subject));
}

/** The subjects of a benefit; or, while their list has not been told, that list as what is missing. */
export function situationsOf(
  benefit: Benefit,
  situation: Situation,
):
  | readonly { readonly subject: string; readonly situation: Situation }[]
  | { readonly missing: readonly FactRef[] } {
  const kind = benefit.per;
  if (kind === 'family') return [{ subject: 'family', situation }];
  const members = membersOf(situation.household, kind);
  if (members === undefined) return { missing: [{ fact: listOf[kind], subject: 'family' }] };
  return members.map((member) => ({ subject: member.id, situation: { ...situation, [kind]: member } }));
}

function entitlementOf(benefit: Benefit, situation: Situation, subject: string): Entitlement {
  const { asOf } = situation;
  const findings = datedFindings(benefit, situation);
  const spans = spansOf(benefit, findings, situation);
  const now = latestBy(findings, asOf)?.finding;
  const inForce = now !== undefined;
  const finding = now ?? evaluate(benefit.when, situation, asOf);
  const verdict = inForce ? verdictOf[finding.truth] : 'notEntitled';
  const claim = claimOn(spans, asOf);
  return {
    benefit,
    subject,
    verdict,
    status: statusOf(verdict, claim, asOf),
    finding,
    missing: verdict === 'undetermined' ? finding.missing : [],
    unsettled: verdict === 'undetermined' ? finding.unsettled : [],
    spans,
    ...(claim && { claim }),
  };
}

function beforeListIsTold(benefit: Benefit, missing: readonly FactRef[]): Entitlement {
  const finding: Finding = {
    condition: benefit.when,
    truth: 'unknown',
    missing,
    unsettled: [],
    read: missing,
    parts: [],
  };
  return {
    benefit,
    subject: missing[0]?.fact ?? '',
    verdict: 'undetermined',
    status: 'open',
    finding,
    missing,
    unsettled: [],
    spans: [{ from: inForceFrom(benefit), verdict: 'undetermined', estimated: false }],
  };
}

function claimOn(spans: readonly Span[], asOf: string): Span | undefined {
  const claims = spans.filter((span) => span.verdict === 'entitled');
  return (
    claims.find((span) => span.through === undefined || span.through >= asOf) ?? claims[claims.length - 1]
  );
}

function statusOf(verdict: Verdict, claim: Span | undefined, asOf: string): Status {
  if (verdict === 'undetermined') return 'open';
  if (verdict === 'entitled') return 'current';
  if (claim === undefined) return 'never';
  return claim.from > asOf ? 'upcoming' : 'ended';
}
