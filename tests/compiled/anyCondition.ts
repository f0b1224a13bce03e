import {
  all,
  any,
  atLeast,
  before,
  below,
  clause,
  count,
  dayOf,
  duringMonths,
  daysAfter,
  endOfYear,
  firstOnOrAfter,
  is,
  not,
  on,
  oneOf,
  monthsAfter,
  onOrAfter,
  reached,
  reachedDays,
  reachedMonths,
  refer,
  unsettled,
  yearsAfter,
  type Condition,
  type Moment,
} from '#dsl';
import fc from 'fast-check';
import { born, due, kind, law, local, office, rents, role, text, works } from '../engine/aPack.ts';

const day = fc.constantFrom('2024-02-29', '2025-11-30', '2026-11-24', '2026-12-31');
const date = fc.constantFrom(born, due);
const years = fc.integer({ min: -1, max: 4 });

const { moment } = fc.letrec<{ moment: Moment }>((tie) => ({
  moment: fc.oneof(
    { maxDepth: 2 },
    date.map(dayOf),
    day.map(on),
    fc.tuple(years, tie('moment')).map(([n, of]) => yearsAfter(n, of)),
    fc.tuple(fc.integer({ min: -9, max: 30 }), tie('moment')).map(([n, of]) => monthsAfter(n, of)),
    fc.tuple(fc.integer({ min: -300, max: 900 }), tie('moment')).map(([n, of]) => daysAfter(n, of)),
    fc
      .tuple(fc.constantFrom('01-01', '02-28', '09-01'), tie('moment'))
      .map(([first, of]) => firstOnOrAfter(first, of)),
    tie('moment').map(endOfYear),
  ),
}));

const aboutChild = fc.oneof(
  fc.constantFrom(is(local, true), is(rents, false), unsettled(text('?'), office)),
  fc.constantFrom(is(kind, 'born'), is(kind, 'expected'), oneOf(kind, ['born', 'expected'])),
  fc.tuple(date, day).map(([fact, fixed]) => onOrAfter(fact, fixed)),
  fc.tuple(date, day).map(([fact, fixed]) => before(fact, fixed)),
  fc.tuple(date, years).map(([fact, n]) => reached(fact, n)),
  fc.tuple(date, fc.integer({ min: -9, max: 30 })).map(([fact, n]) => reachedMonths(fact, n)),
  fc.tuple(date, fc.integer({ min: -300, max: 900 })).map(([fact, n]) => reachedDays(fact, n)),
  moment.map((from) => duringMonths({ from })),
  fc.tuple(moment, moment).map(([from, through]) => duringMonths({ from, through })),
  fc.tuple(moment, moment).map(([from, end]) => duringMonths({ from, before: end })),
);
const aboutParent = fc.constantFrom(
  is(works, true),
  is(works, false),
  is(role, 'a'),
  oneOf(role, ['a', 'b']),
);

const { ofChild } = fc.letrec<{ ofChild: Condition; ofBoth: Condition }>((tie) => {
  const nested = (leaf: fc.Arbitrary<Condition>, same: 'ofChild' | 'ofBoth'): fc.Arbitrary<Condition> => {
    const number = fc.nat(3);
    const parts = fc.array(tie(same), { minLength: 1, maxLength: 3 });
    const children = tie(same).map((where) => count('child', where));
    const parents = tie('ofBoth').map((where) => count('parent', where));
    const counted = fc.oneof(children, parents);
    return fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      parts.map((of) => all(...of)),
      parts.map((of) => any(...of)),
      tie(same).map(not),
      tie(same).map((of) => clause(text('句'), refer(law, '一'), of)),
      fc.tuple(counted, number).map(([left, right]) => atLeast(left, right)),
      fc.tuple(counted, number).map(([left, right]) => below(left, right)),
    );
  };
  return {
    ofChild: nested(aboutChild, 'ofChild'),
    ofBoth: nested(fc.oneof(aboutChild, aboutParent), 'ofBoth'),
  };
});

/** Any condition on a child of the small pack, its family and its parents: every word of the language, nested at will. */
export const anyCondition: fc.Arbitrary<Condition> = ofChild;
