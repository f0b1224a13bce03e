import type { Moment, Months } from '#dsl';
import { at } from './at.ts';
import { combined } from './combined.ts';
import { compiled, type Compiled } from './compiled.ts';
import { compileMoment } from './compileMoment.ts';
import { hasCome, NEVER } from './days.ts';
import { monthOf } from './packedDate.ts';
import { and, negate, NO, YES, type Truth } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether the month asked about is one of these. */
export function compileMonths({ from, through, before }: Months, workshop: Workshop): Compiled {
  return combined(
    [
      ...compileEdge(from, hasBegun, workshop),
      ...compileEdge(through, isNotOver, workshop),
      ...compileEdge(before, hasNotBegun, workshop),
    ],
    and,
    YES,
  );
}

/** What an edge between two months comes to in a month. */
type Edge = (low: number, high: number, expected: number, month: number, open: Truth) => Truth;

function compileEdge(moment: Moment | undefined, holds: Edge, workshop: Workshop): Compiled[] {
  if (moment === undefined) return [];
  const { reach, days } = compileMoment(moment, workshop);
  return [
    compiled(reach, (block, truths, size) => {
      const { low, high, expected, open } = days(block);
      const month = monthOf(block.asOf);
      for (let i = 0; i < size; i++) {
        if (at(low, i) === NEVER) truths[i] = NO;
        else
          truths[i] = holds(monthOf(at(low, i)), monthOf(at(high, i)), at(expected, i), month, at(open, i));
      }
    }),
  ];
}

/** A month in which a birth is only expected has not begun. */
const hasBegun: Edge = (low, high, expected, month, open) =>
  expected ? NO : hasCome(low, high, month, open);
const hasNotBegun: Edge = (low, high, _, month, open) => negate(hasCome(low, high, month, open));
const isNotOver: Edge = (low, high, _, month, open) => negate(hasCome(low + 1, high + 1, month, open));
