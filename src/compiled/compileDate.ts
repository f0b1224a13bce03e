import { keyOf, type DateBound, type DateFact } from '#dsl';
import { compileApplies, kindOf, unlessItApplies } from './applies.ts';
import { never, type Day } from './day.ts';
import { addDays, readDate, type PackedDate } from './packedDate.ts';
import type { Kind, Place } from './place.ts';
import { MISSING, NO, UNKNOWN, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** How the day of a date fact is found, and on whose answers it depends. */
export type CompiledDate = { readonly kind: Kind; readonly day: (place: Place) => Day };

/** The day of a date fact: as answered, or else the days it may be; `never` where the fact does not apply. */
export function compileDate(factId: string, workshop: Workshop): CompiledDate {
  const known = workshop.dates.get(factId);
  if (known !== undefined) return known;
  const fact = workshop.rulebook.fact(factId);
  if (fact.kind !== 'date') throw new TypeError(`"${factId}" is no date`);
  const kind = kindOf(factId);
  const find = compileFinding(fact, kind, workshop);
  const slot = workshop.plans[kind].days++;
  const compiled: CompiledDate = {
    kind,
    day: (place) => (place.inQuestion[kind].days[slot] ??= find(place)),
  };
  workshop.dates.set(factId, compiled);
  return compiled;
}

function compileFinding(fact: DateFact, kind: Kind, workshop: Workshop): (place: Place) => Day {
  const applies = compileApplies(fact.id, workshop);
  const key = keyOf(fact.id);
  const earliest = compileBound(fact.earliest);
  const latest = compileBound(fact.latest);
  const expected = fact.estimatedBy === undefined ? () => never : compileExpected(fact.estimatedBy, workshop);
  return (place) => {
    const truth = applies === undefined ? YES : applies(place);
    if (truth === NO) return expected(place);
    if (truth !== YES) return { ...everyDay, open: unlessItApplies(truth) };
    const answer = place.inQuestion[kind].answers[key];
    if (typeof answer !== 'string') {
      return { low: earliest(place), high: latest(place), expected: false, open: UNKNOWN | MISSING };
    }
    const date = readDate(answer);
    return { low: date, high: date, expected: false, open: UNKNOWN };
  };
}

/** Far enough for every law. */
const everyDay = { low: readDate('1000-01-01'), high: readDate('9000-12-31'), expected: false };

/** An event still expected comes tomorrow at the earliest, whatever was estimated. */
function compileExpected(factId: string, workshop: Workshop): (place: Place) => Day {
  const { day } = compileDate(factId, workshop);
  return (place) => {
    const estimate = day(place);
    if (estimate === never) return never;
    const { low, high, open } = estimate;
    return { low: Math.max(low, place.tomorrow), high: Math.max(high, place.tomorrow), expected: true, open };
  };
}

function compileBound(bound: DateBound): (place: Place) => PackedDate {
  if (typeof bound !== 'string') return ({ asOf }) => addDays(asOf, bound.daysFromAsOf);
  const date = readDate(bound);
  return () => date;
}
