import type { FactRef, Moment, Schedule } from '#dsl';
import { situationsOf, type Entitlement } from './assess.ts';
import { monthIndex, yearOf } from './calendar.ts';
import { union } from './evaluate.ts';
import { exactYuan } from './exactYuan.ts';
import { dayOfMoment, type Day } from './moments.ts';
import { readFact } from './reading.ts';
import type { Situation } from './situation.ts';
import { latestBy } from './timeline.ts';

/** One yearly payment. Applied for from the start of `year` until `applyBy`, both as far as they are certain. */
export type Payment = {
  /** The calendar year it belongs to; for a first payment not applied for yet, the earliest one still open. */
  readonly year: number;
  readonly yuan: number;
  /** Counted months, where it is counted by months. */
  readonly months?: number;
  readonly applyBy: string;
  /** `past`: applied for, or no longer open. `now`: open, to be applied for. `later`: opens in a year to come. */
  readonly state: 'past' | 'now' | 'later';
};

export type PaymentPlan = { readonly payments: readonly Payment[]; readonly missing: readonly FactRef[] };

/** The yearly payments of an entitlement; none while an answer they hang on is missing. */
export function paymentPlan({ benefit, subject }: Entitlement, family: Situation): PaymentPlan {
  const { grant } = benefit;
  const subjects = situationsOf(benefit, family);
  const situation =
    'missing' in subjects ? undefined : subjects.find((one) => one.subject === subject)?.situation;
  if (grant.kind !== 'payments' || situation === undefined) return { payments: [], missing: [] };
  const { amount, schedule } = grant;
  const yuanIn = (year: number): number => exactYuan(latestBy(amount.revisions, `${year}-12-31`)?.value);
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
  const missing = union([birth.missing, applied.kind === 'unanswered' ? [applied.ref] : []]);
  if (birth.day === undefined || missing.length > 0) return { payments: [], missing };

  const asOfYear = yearOf(situation.asOf);
  const firstYear = yearOf(birth.day);
  const known = applied.kind === 'given' ? yearsAfter[String(applied.value)] : undefined;
  if (known !== undefined) {
    const payments = Array.from({ length: times }, (_, n) => {
      const year = firstYear + known + n;
      const due = payment(year, year, yuanIn(year), asOfYear);
      // The first one has been applied for; the others are renewed year by year.
      return n === 0 ? { ...due, state: 'past' as const } : due;
    });
    return { payments, missing: [] };
  }
  // Not applied for yet: each payment is open from now on, and the first one's deadline moves the others.
  if (asOfYear > firstYear + firstWithin) return { payments: [], missing: [] };
  const payments = Array.from({ length: times }, (_, n) => {
    const earliest = Math.max(asOfYear, firstYear) + n;
    return payment(earliest, firstYear + firstWithin + n, yuanIn(earliest), asOfYear);
  });
  return { payments, missing: [] };
}

function byMonths(
  { from, through }: Extract<Schedule, { op: 'monthsOfYear' }>,
  yuanIn: (year: number) => number,
  situation: Situation,
): PaymentPlan {
  const [start, end] = [certainDay(from, situation), certainDay(through, situation)];
  const missing = union([start.missing, end.missing]);
  if (start.day === undefined || end.day === undefined || missing.length > 0)
    return { payments: [], missing };
  const monthsIn = new Map<number, number>();
  for (let month = monthIndex(start.day); month <= monthIndex(end.day); month++) {
    const year = Math.floor(month / 12);
    monthsIn.set(year, (monthsIn.get(year) ?? 0) + 1);
  }
  const payments = [...monthsIn].map(([year, months]) => ({
    ...payment(year, year, months * yuanIn(year), yearOf(situation.asOf)),
    months,
  }));
  return { payments, missing: [] };
}

const payment = (year: number, lastYear: number, yuan: number, asOfYear: number): Payment => ({
  year,
  yuan,
  applyBy: `${lastYear}-12-31`,
  state: lastYear < asOfYear ? 'past' : year > asOfYear ? 'later' : 'now',
});

function certainDay(moment: Moment, situation: Situation): { day?: string; missing: readonly FactRef[] } {
  const day: Day | undefined = dayOfMoment(moment, situation);
  if (day === undefined) return { missing: [] };
  return day.low === day.high ? { day: day.low, missing: [] } : { missing: day.missing };
}
