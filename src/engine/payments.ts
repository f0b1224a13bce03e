import type { FactRef, Moment, Schedule } from '#dsl';
import { situationOfSubject, type Entitlement } from './assess.ts';
import { later, monthIndex, yearOf } from './calendar.ts';
import { union } from './evaluate.ts';
import { exactValue } from './exactValue.ts';
import { latestBy } from './latestBy.ts';
import { dayOfMoment, type Day } from './moments.ts';
import { readFact } from './reading.ts';
import type { Situation } from './situation.ts';
import { stateOf, type WindowState } from './windowState.ts';

/** One yearly payment. Applied for from `opens` through `applyBy`. */
export type Payment = {
  /** The calendar year it belongs to; for a first payment not applied for yet, the earliest one still open. */
  readonly year: number;
  readonly yuan: number;
  /** Counted months, where it is counted by months. */
  readonly months?: number;
  readonly opens: string;
  readonly applyBy: string;
  /** `past`: applied for, or no longer open. `now`: open, to be applied for. `later`: opens in a year to come. */
  readonly state: WindowState;
  /** The family has said that it applied. */
  readonly applied?: true;
};

export type PaymentPlan = {
  readonly payments: readonly Payment[];
  readonly missing: readonly FactRef[];
  /** It hangs on an expected day of birth. */
  readonly estimated: boolean;
};

/** The yearly payments of an entitlement; none without a claim, nor while an answer they hang on is missing. */
export function paymentPlan(entitlement: Entitlement, family: Situation): PaymentPlan {
  const { grant } = entitlement.benefit;
  const situation = situationOfSubject(entitlement, family);
  if (grant.kind !== 'payments' || situation === undefined || entitlement.status === 'none')
    return noPayments();
  const { amount, schedule } = grant;
  const yuanIn = (year: number): number => exactValue(latestBy(amount.revisions, `${year}-12-31`)?.value);
  return schedule.op === 'yearsInARow'
    ? inARow(schedule, yuanIn, situation)
    : byMonths(schedule, yuanIn, situation);
}

function inARow(
  { times, from, firstWithin, firstApplied, yearOf: yearsAfter }: Extract<Schedule, { op: 'yearsInARow' }>,
  yuanIn: (year: number) => number,
  situation: Situation,
): PaymentPlan {
  const birth = certainDay(from, situation);
  const applied = readFact(firstApplied, situation);
  const missing = union([birth.missing, applied.kind === 'unanswered' ? applied.refs : []]);
  if (birth.day === undefined || missing.length > 0) return noPayments(missing);

  const { day, estimated } = birth;
  const { asOf } = situation;
  const asOfYear = yearOf(asOf);
  const firstYear = yearOf(day);
  const known = applied.kind === 'given' ? yearsAfter[String(applied.value)] : undefined;
  if (known !== undefined) {
    const payments = Array.from({ length: times }, (_, n) => {
      const year = firstYear + known + n;
      const due = payment(year, later(`${year}-01-01`, day), year, yuanIn(year), asOf);
      // The first one has been applied for; the others are renewed year by year.
      return n === 0 ? { ...due, state: 'past' as const, applied: true as const } : due;
    });
    return { payments, missing: [], estimated };
  }
  // Not applied for yet: each payment is open from now on, and the first one's deadline moves the others.
  if (asOfYear > firstYear + firstWithin) return noPayments();
  const payments = Array.from({ length: times }, (_, n) => {
    const earliest = Math.max(asOfYear, firstYear) + n;
    const opens = later(`${earliest}-01-01`, day);
    return payment(earliest, opens, firstYear + firstWithin + n, yuanIn(earliest), asOf);
  });
  return { payments, missing: [], estimated };
}

function byMonths(
  { from, through }: Extract<Schedule, { op: 'monthsOfYear' }>,
  yuanIn: (year: number) => number,
  situation: Situation,
): PaymentPlan {
  const [start, end] = [certainDay(from, situation), certainDay(through, situation)];
  const missing = union([start.missing, end.missing]);
  if (start.day === undefined || end.day === undefined) return noPayments(missing);
  const { day: first } = start;
  const monthsIn = new Map<number, number>();
  for (let month = monthIndex(first); month <= monthIndex(end.day); month++) {
    const year = Math.floor(month / 12);
    monthsIn.set(year, (monthsIn.get(year) ?? 0) + 1);
  }
  const payments = [...monthsIn].map(([year, months]) => ({
    ...payment(year, later(`${year}-01-01`, first), year, months * yuanIn(year), situation.asOf),
    months,
  }));
  return { payments, missing: [], estimated: start.estimated || end.estimated };
}

const noPayments = (missing: readonly FactRef[] = []): PaymentPlan => ({
  payments: [],
  missing,
  estimated: false,
});

const payment = (year: number, opens: string, lastYear: number, yuan: number, asOf: string): Payment => ({
  year,
  yuan,
  opens,
  applyBy: `${lastYear}-12-31`,
  state: stateOf({ from: opens, by: `${lastYear}-12-31` }, asOf),
});

function certainDay(
  moment: Moment,
  situation: Situation,
): { day?: string; estimated: boolean; missing: readonly FactRef[] } {
  const day: Day | undefined = dayOfMoment(moment, situation);
  if (day === undefined) return { estimated: false, missing: [] };
  const { low, high, estimated, missing } = day;
  return low === high ? { day: low, estimated, missing: [] } : { estimated, missing };
}
