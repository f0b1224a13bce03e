import { type Citation, type Deadline, type EveryYear, type Once, type Text } from '#dsl';
import { situationOfSubject, type Entitlement } from './assess.ts';
import { compareDays, yearOf } from './calendar.ts';
import type { ClaimRun } from './claimRuns.ts';
import { familyClaims } from './familyClaims.ts';
import { dayOfMoment } from './moments.ts';
import { paymentPlan } from './payments.ts';
import { eachMember, type Situation } from './situation.ts';
import { truthOf } from './truthOf.ts';
import { stateOf, type WindowState } from './windowState.ts';

/** The days in which something can be done. */
type Days = {
  /** The first of them; left out where it can be done at any time before. */
  readonly from?: string;
  /** The last of them, included. */
  readonly by: string;
  /** The calendar year it is about, where it is about one. */
  readonly year?: number;
  /** They hang on an expected day of birth. */
  readonly estimated: boolean;
};

/** A deadline as it stands for this family. */
export type DatedDeadline = Days & {
  readonly name: Text;
  readonly source: Citation;
  /** Whom it is about: the subject of the entitlement, or one child of a benefit of the whole family. */
  readonly subject: string;
  readonly state: WindowState;
  /** It comes every year, and this is one of its times. */
  readonly everyYear: boolean;
  /** Whether there is a claim at all hangs on an answer still missing. */
  readonly ifEntitled: boolean;
};

type ClaimedDays = { readonly days: Days; readonly claim: ClaimRun };

/**
 * What has to be done about an entitlement, soonest first: what the benefit sets, the settlements of a deduction and
 * the payments to apply for. Of what comes every year, the time last gone by and the next one. Without a claim there is
 * nothing to be done, and what hangs on an answer not given has no day.
 */
export function deadlinesOf(entitlement: Entitlement, family: Situation): DatedDeadline[] {
  const situation = situationOfSubject(entitlement, family);
  if (situation === undefined) return [];
  const { grant, deadlines = [] } = entitlement.benefit;
  const claims = familyClaims(entitlement, family).filter((claim) => isActedOn(claim, entitlement));
  const dated =
    (of: Pick<Deadline, 'name' | 'source'>, subject: string, everyYear: boolean) =>
    ({ days, claim }: ClaimedDays): DatedDeadline => ({
      name: of.name,
      source: of.source,
      subject,
      ...days,
      state: stateOf(days, family.asOf),
      everyYear,
      ifEntitled: claim.verdict === 'undetermined',
    });
  const setByGrant = grant.kind === 'deduction' ? grant.settledBy : [];
  const set = [...deadlines, ...setByGrant].flatMap((deadline) =>
    concernedBy(deadline, entitlement.subject, situation).flatMap((one) =>
      deadline.op === 'once'
        ? onceIn(deadline, claims, one.situation).map(dated(deadline, one.subject, false))
        : aroundNow(deadline, claims, family.asOf).map(dated(deadline, one.subject, true)),
    ),
  );
  const toApplyFor =
    grant.kind === 'payments'
      ? paymentsIn(claims, entitlement, family).map(dated(grant, entitlement.subject, false))
      : [];
  return [...set, ...toApplyFor].sort(inOrder);
}

/** The order in which things have to be done: by their last day, then by their first. */
export const inOrder = (
  a: { readonly from?: string; readonly by: string },
  b: { readonly from?: string; readonly by: string },
): number => compareDays(a.by, b.by) || compareDays(a.from ?? '', b.from ?? '');

/** A claim that is sure, or that one more answer would make so. What an office has to settle first has no deadline yet. */
const isActedOn = ({ verdict }: ClaimRun, { missing, unsettled }: Entitlement): boolean =>
  verdict === 'entitled' || (missing.length > 0 && unsettled.length === 0);

/** Whom a deadline concerns for sure: the subject of the entitlement, or the children of the family one by one. */
function concernedBy(
  deadline: Deadline,
  subject: string,
  situation: Situation,
): readonly { readonly subject: string; readonly situation: Situation }[] {
  const everybody =
    deadline.op === 'once' && deadline.each !== undefined
      ? eachMember(deadline.each, situation)
      : [{ subject, situation }];
  return everybody.filter(
    (one) => deadline.when === undefined || truthOf(deadline.when, one.situation, situation.asOf) === 'yes',
  );
}

function onceIn({ from, by }: Once, claims: readonly ClaimRun[], situation: Situation): ClaimedDays[] {
  const last = dayOfMoment(by, situation);
  const first = from && dayOfMoment(from, situation);
  if (last === undefined || last.low !== last.high) return [];
  if (from !== undefined && (first === undefined || first.low !== first.high)) return [];
  const days: Days = { ...(first && { from: first.low }), by: last.low, estimated: last.estimated };
  return withClaim(days, claims);
}

function paymentsIn(
  claims: readonly ClaimRun[],
  entitlement: Entitlement,
  family: Situation,
): readonly ClaimedDays[] {
  const { payments, estimated } = paymentPlan(entitlement, family);
  return payments
    .filter(({ applied }) => applied !== true)
    .flatMap(({ year, opens, applyBy }) => withClaim({ from: opens, by: applyBy, year, estimated }, claims));
}

/** The days with the claim they lie in; none where no claim holds on any of them. */
function withClaim(days: Days, claims: readonly ClaimRun[]): ClaimedDays[] {
  const { from = days.by, by } = days;
  const claim = claims.find((run) => run.from <= by && (run.through === undefined || run.through >= from));
  return claim ? [{ days, claim }] : [];
}

const yearsLater = { lastYear: 1, sameYear: 0, nextYear: -1 } as const;

/** Of the days of a deadline that comes every year, those last gone by and the next. */
function aroundNow(
  { about, from, through }: EveryYear,
  claims: readonly ClaimRun[],
  asOf: string,
): readonly ClaimedDays[] {
  const byYear = new Map<number, ClaimedDays>();
  for (const claim of claims) {
    const firstYear = yearOf(claim.from);
    const farEnough = Math.max(firstYear, yearOf(asOf)) + 2;
    const lastYear = claim.through === undefined ? farEnough : Math.min(yearOf(claim.through), farEnough);
    for (let year = firstYear; year <= lastYear; year++) {
      const inYear = year + yearsLater[about];
      const by = `${inYear}-${through}`;
      // Nothing can be done about a claim that has not begun by then.
      if (by < claim.from || byYear.get(year)?.claim.verdict === 'entitled') continue;
      const estimated = claim.startEstimated || claim.endEstimated;
      byYear.set(year, { days: { from: `${inYear}-${from}`, by, year, estimated }, claim });
    }
  }
  const all = [...byYear.values()];
  const past = all.filter(({ days }) => days.by < asOf);
  return [...past.slice(-1), ...all.filter(({ days }) => days.by >= asOf).slice(0, 1)];
}
