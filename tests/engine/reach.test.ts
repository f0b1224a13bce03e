import {
  all,
  any,
  atLeast,
  before,
  below,
  clause,
  count,
  dayOf,
  daysAfter,
  duringMonths,
  endOfYear,
  firstOnOrAfter,
  is,
  monthsAfter,
  not,
  on,
  oneOf,
  onOrAfter,
  reached,
  reachedDays,
  reachedMonths,
  refer,
  unsettled,
  yearsAfter,
  type Condition,
} from '#dsl';
import { expect, test } from 'vitest';
import { reachOf } from '../../src/engine/reach.ts';
import { born, due, kind, law, local, office, role, text, works } from './aPack.ts';

const family = { parent: false, child: false };
const ofParent = { parent: true, child: false };
const ofChild = { parent: false, child: true };
const ofBoth = { parent: true, child: true };

const birth = dayOf(born);
const isBorn = is(kind, 'born');

test.each<[string, Condition, typeof family]>([
  ['an answer of the family', is(local, true), family],
  ['an answer of a parent', is(works, true), ofParent],
  ['one of several answers of a parent', oneOf(role, ['a', 'b']), ofParent],
  ['an answer of a child', isBorn, ofChild],
  ['a birth since a day', onOrAfter(born, '2022-01-01'), ofChild],
  ['a birth before a day', before(born, '2022-01-01'), ofChild],
  ['an age in years', reached(born, 3), ofChild],
  ['an age in months', reachedMonths(born, 6), ofChild],
  ['an age in days', reachedDays(born, 90), ofChild],
  ['what no text settles', unsettled(text('文件没有写'), office), family],
  ['a denial of it', not(isBorn), ofChild],
  ['a clause of it', clause(text('已出生'), refer(law, '一'), isBorn), ofChild],
  ['nothing at all', all(), family],
  ['several parts about the family', any(is(local, true), not(is(local, true))), family],
  ['parts about the family and a child', all(is(local, true), isBorn), ofChild],
  ['parts about a child and the family', any(isBorn, is(local, true)), ofChild],
  ['parts about a parent and the family', all(is(works, true), is(local, true)), ofParent],
  ['parts about a parent and a child', all(is(works, true), isBorn), ofBoth],
])('%s', (_, condition, reach) => {
  expect(reachOf(condition)).toEqual(reach);
});

test.each([
  ['from a day of the calendar', duringMonths({ from: on('2027-01-01') }), family],
  ['from a birth', duringMonths({ from: birth }), ofChild],
  ['through a due day', duringMonths({ from: on('2027-01-01'), through: dayOf(due) }), ofChild],
  ['before a birthday', duringMonths({ before: yearsAfter(3, birth) }), ofChild],
  ['through months after a birth', duringMonths({ through: monthsAfter(6, birth) }), ofChild],
  ['through days after a birth', duringMonths({ through: daysAfter(90, birth) }), ofChild],
  ['from the school year after a birth', duringMonths({ from: firstOnOrAfter('09-01', birth) }), ofChild],
  ['through the year of a birth', duringMonths({ through: endOfYear(birth) }), ofChild],
])('months %s', (_, condition, reach) => {
  expect(reachOf(condition)).toEqual(reach);
});

test.each([
  ['children is about all of them, whichever is in question', atLeast(count('child', isBorn), 1), family],
  ['parents likewise', below(count('parent', is(works, true)), 1), family],
  [
    'parents asks besides about the child in question',
    atLeast(count('parent', all(is(works, true), isBorn)), 1),
    ofChild,
  ],
  [
    'children asks besides about the parent in question',
    below(count('child', all(is(works, true), isBorn)), 1),
    ofParent,
  ],
])('a count of %s', (_, condition, reach) => {
  expect(reachOf(condition)).toEqual(reach);
});
