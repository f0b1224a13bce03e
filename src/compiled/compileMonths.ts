import type { Moment, Months } from '#dsl';
import { combined } from './combined.ts';
import type { Compiled } from './compileCondition.ts';
import { compileMoment } from './compileMoment.ts';
import { hasCome, never, type Day } from './day.ts';
import { monthOf, type PackedDate } from './packedDate.ts';
import { negate, NO, type Truth } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether the month asked about is one of these. */
export function compileMonths({ from, through, before }: Months, workshop: Workshop): Compiled {
  return combined(
    [
      ...compileEdge(from, hasBegun, workshop),
      ...compileEdge(through, isNotOver, workshop),
      ...compileEdge(before, hasNotBegun, workshop),
    ],
    NO,
  );
}

function compileEdge(
  moment: Moment | undefined,
  holds: (day: Day, asOf: PackedDate) => Truth,
  workshop: Workshop,
): Compiled[] {
  if (moment === undefined) return [];
  const { reach, day } = compileMoment(moment, workshop);
  const check: Compiled['check'] = (place) => {
    const found = day(place);
    return found === never ? NO : holds(found, place.asOf);
  };
  return [{ reach, check }];
}

/** A month in which a birth is only expected has not begun. */
const hasBegun = (day: Day, asOf: PackedDate): Truth => (day.expected ? NO : monthHasCome(day, asOf));
const hasNotBegun = (day: Day, asOf: PackedDate): Truth => negate(monthHasCome(day, asOf));
const isNotOver = ({ low, high, open }: Day, asOf: PackedDate): Truth =>
  negate(hasCome(monthOf(low) + 1, monthOf(high) + 1, monthOf(asOf), open));

const monthHasCome = ({ low, high, open }: Day, asOf: PackedDate): Truth =>
  hasCome(monthOf(low), monthOf(high), monthOf(asOf), open);
