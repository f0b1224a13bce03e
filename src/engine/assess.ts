import {
  answersOf,
  keyOf,
  listOf,
  membersOf,
  type Benefit,
  type FactRef,
  type Household,
  type Verdict,
} from '#dsl';
import { evaluate, type Finding, type Unsettled } from './evaluate.ts';
import { claimableSince, horizonOf } from './horizon.ts';
import { latestBy } from './latestBy.ts';
import { leaveDays, type LeaveDays } from './leaveDays.ts';
import { openPoints, type OpenPoints } from './openPoints.ts';
import type { Rulebook } from './rulebook.ts';
import { eachMember, situationOf, type Situation } from './situation.ts';
import { datedTruths, inForceFrom, spansOf, verdictOf, type Span } from './timeline.ts';

/**
 * Where `asOf` stands in the benefit's time. `open`: not decided yet, now or within the horizon. `none`: no claim as
 * far as the answers go.
 */
type Status = 'current' | 'upcoming' | 'ended' | 'none' | 'open';

/** One benefit for one subject of this family, computed. */
export type Entitlement = {
  readonly benefit: Benefit;
  /** The member's id, "family", or "children" / "parents" while that list has not been told. */
  readonly subject: string;
  /** On `asOf`. */
  readonly verdict: Verdict;
  readonly status: Status;
  /** The condition on `asOf`, with its parts. */
  readonly finding: Finding;
  /** Facts whose answer could still decide what is open. Empty unless the status is open. */
  readonly missing: readonly FactRef[];
  /** What is open because no published text settles it. */
  readonly unsettled: readonly Unsettled[];
  readonly spans: readonly Span[];
  /** The first day whose claims can still be made on `asOf`. */
  readonly claimableSince: string;
  /** The span with a claim that holds on `asOf`, else the next one, else the last one. */
  readonly claim?: Span;
  /** The days of that claim, where it is to leave. */
  readonly leave?: LeaveDays | undefined;
};

/** Every benefit of the pack for every subject of the family, in order. Pure: the day is an argument. */
export function assess(rulebook: Rulebook, household: Household, asOf: string): Entitlement[] {
  const situation = situationOf(rulebook, household, asOf);
  return rulebook.pack.benefits.flatMap((benefit) => assessBenefit(benefit, situation));
}

/** One benefit for every subject it is granted to. */
export function assessBenefit(benefit: Benefit, situation: Situation): Entitlement[] {
  const subjects = situationsOf(benefit, situation);
  if ('missing' in subjects) return [beforeListIsTold(benefit, subjects, situation.asOf)];
  return subjects.map(({ subject, situation: theirs }) => entitlementOf(benefit, theirs, subject));
}

/** A list that has not been told, as what is missing. */
type Untold = { readonly untold: 'child' | 'parent'; readonly missing: readonly FactRef[] };

/** The subjects of a benefit; or, while their list has not been told, that list as what is missing. */
export function situationsOf(
  benefit: Benefit,
  situation: Situation,
): readonly { readonly subject: string; readonly situation: Situation }[] | Untold {
  const kind = benefit.per;
  if (kind === 'family') return [{ subject: 'family', situation }];
  if (membersOf(situation.household, kind) === undefined) {
    return { missing: [{ fact: listOf[kind], subject: 'family' }], untold: kind };
  }
  return eachMember(kind, situation);
}

/** The family with the member in question that an entitlement is about; none while the list is untold. */
export function situationOfSubject(
  { benefit, subject }: Pick<Entitlement, 'benefit' | 'subject'>,
  situation: Situation,
): Situation | undefined {
  const subjects = situationsOf(benefit, situation);
  return 'missing' in subjects ? undefined : subjects.find((one) => one.subject === subject)?.situation;
}

function entitlementOf(benefit: Benefit, situation: Situation, subject: string): Entitlement {
  const { asOf } = situation;
  const truths = datedTruths(benefit, situation);
  const spans = spansOf(benefit, truths, situation);
  const now = latestBy(truths, asOf);
  const verdict = now ? verdictOf[now.truth] : 'notEntitled';
  const claim = claimOn(spans, asOf);
  const open =
    verdict === 'undetermined'
      ? openPoints(benefit.when, situation, asOf)
      : openAround(benefit, spans, claim, situation);
  return {
    benefit,
    subject,
    verdict,
    status: open ? 'open' : statusOf(verdict, claim, asOf),
    // Reasons cost more than the verdict, and a page opens few of them.
    get finding() {
      return evaluate(benefit.when, situation, asOf);
    },
    get leave() {
      return leaveDays(benefit.grant, claim, situation);
    },
    missing: open?.missing ?? [],
    unsettled: open?.unsettled ?? [],
    spans,
    claimableSince: claimableSince(benefit.grant, situation),
    ...(claim && { claim }),
  };
}

/**
 * What keeps open a benefit that is not granted on `asOf`: days of the horizon that an answer would decide, or later
 * ones that hang on nothing a family has yet to be asked. Nothing, where a claim is certain anyway.
 */
function openAround(
  { grant }: Benefit,
  spans: readonly Span[],
  claim: Span | undefined,
  situation: Situation,
): OpenPoints | undefined {
  const { first, last } = horizonOf(grant, situation);
  if (claim && (claim.through ?? first) >= first) return undefined;
  return spans.find(
    ({ verdict, from, through, missing }) =>
      verdict === 'undetermined' &&
      (through ?? first) >= first &&
      (from <= last || missing.every((ref) => isUnclear(ref, situation.household))),
  );
}

/** Whether the family has answered "不清楚". */
const isUnclear = ({ fact, subject }: FactRef, household: Household): boolean =>
  answersOf(household, subject)?.[keyOf(fact)] === null;

function beforeListIsTold(benefit: Benefit, { missing, untold }: Untold, asOf: string): Entitlement {
  const finding: Finding = {
    condition: benefit.when,
    truth: 'unknown',
    missing,
    unsettled: [],
    read: missing,
    parts: [],
    about: undefined,
  };
  return {
    benefit,
    subject: listOf[untold],
    verdict: 'undetermined',
    status: 'open',
    finding,
    missing,
    unsettled: [],
    spans: [
      { from: inForceFrom(benefit), verdict: 'undetermined', estimated: false, missing, unsettled: [] },
    ],
    claimableSince: asOf,
  };
}

function claimOn(spans: readonly Span[], asOf: string): Span | undefined {
  const claims = spans.filter((span) => span.verdict === 'entitled');
  return (
    claims.find((span) => span.through === undefined || span.through >= asOf) ?? claims[claims.length - 1]
  );
}

function statusOf(verdict: Verdict, claim: Span | undefined, asOf: string): Status {
  if (verdict === 'entitled') return 'current';
  if (claim === undefined) return 'none';
  return claim.from > asOf ? 'upcoming' : 'ended';
}
