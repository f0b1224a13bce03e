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
  is,
  not,
  onOrAfter,
  oneOf,
  reached,
  reachedDays,
  reachedMonths,
  refer,
  unsettled,
  type Condition,
} from '#dsl';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/engine/partsOf.ts';
import { born, kind, law, local, office, rents, text } from './aPack.ts';

const [here, renting] = [is(local, true), is(rents, true)];

test.each<[string, Condition, readonly Condition[]]>([
  ['all', all(here, renting), [here, renting]],
  ['any', any(renting, here), [renting, here]],
  ['not', not(here), [here]],
  ['clause', clause(text('本地'), refer(law, '一'), here), [here]],
  ['atLeast', atLeast(count('child', renting), 2), [renting]],
  ['below', below(count('parent', here), 2), [here]],
])('"%s" is made of other conditions, in their order', (_op, condition, parts) => {
  expect(partsOf(condition)).toEqual(parts);
});

test('what stands inside a part is not a part itself', () => {
  expect(partsOf(all(not(here), renting))).toEqual([not(here), renting]);
});

test.each<[string, Condition]>([
  ['is', here],
  ['oneOf', oneOf(kind, ['born', 'expected'])],
  ['onOrAfter', onOrAfter(born, '2025-01-01')],
  ['before', before(born, '2025-01-01')],
  ['reached', reached(born, 3)],
  ['reachedMonths', reachedMonths(born, 6)],
  ['reachedDays', reachedDays(born, 91)],
  ['duringMonths', duringMonths({ from: dayOf(born) })],
  ['unsettled', unsettled(text('怎么算'), office)],
])('"%s" has no parts', (_op, condition) => {
  expect(partsOf(condition)).toEqual([]);
});
