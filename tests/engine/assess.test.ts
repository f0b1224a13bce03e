import { all, any, is, not, reached, type Condition, type Household } from '#dsl';
import { describe, expect, test } from 'vitest';
import { assessBenefit, situationOfSubject, type Entitlement } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { benefitWhen, born, kind, local, packOf, rents } from './aPack.ts';

const asOf = '2026-11-24';

/** A benefit for each child, and what is found of it. */
function found(when: Condition, household: Household): Entitlement[] {
  const benefit = benefitWhen(when, { per: 'child' });
  return assessBenefit(benefit, situationOf(rulebookOf(packOf(benefit)), household, asOf));
}

/** In short, for one child born on `birth`: the status, the claim and what is missing. In force since 2020-01-01; nobody is 3 before the birth. */
function short(when: Condition, birth: string, family: Household['family'] = {}) {
  const [one] = found(all(is(kind, 'born'), when), {
    family,
    children: [{ id: 'c', kind: 'born', born: birth }],
  });
  return [one?.status, one?.claim?.from, one?.claim?.through, one?.missing.map(({ fact }) => fact)];
}

test('while the children are not told, one entitlement stands for them and waits for the list', () => {
  const when = is(local, true);
  const missing = [{ fact: 'children', subject: 'family' }];
  const [one, ...rest] = found(when, { family: { local: true } });
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    subject: 'children',
    verdict: 'undetermined',
    status: 'open',
    missing,
    unsettled: [],
    spans: [{ from: '2020-01-01', verdict: 'undetermined', estimated: false, missing, unsettled: [] }],
    claimableSince: asOf,
    finding: { condition: when, truth: 'unknown', missing, unsettled: [], read: missing, parts: [] },
  });
});

test('nobody is in question where the list was told to be empty, or is not told', () => {
  expect(found(is(local, true), { family: {}, children: [] })).toEqual([]);
  const [untold] = found(is(local, true), { family: {} });
  const family = situationOf(rulebookOf(packOf()), { family: {} }, asOf);
  expect(untold && situationOfSubject(untold, family)).toBeUndefined();
  const told = situationOf(rulebookOf(packOf()), { family: {}, children: [] }, asOf);
  expect(untold && situationOfSubject(untold, told)).toBeUndefined();
});

describe('the claim', () => {
  test('is the one that holds today, on its last day too', () => {
    const twice = any(not(reached(born, 3)), reached(born, 4));
    expect(short(twice, '2023-11-25')).toEqual(['current', '2020-01-01', '2026-11-24', []]);
    expect(short(twice, '2023-11-24')).toEqual(['upcoming', '2027-11-24', undefined, []]);
  });

  test('is the last one where all are over', () => {
    expect(short(not(reached(born, 3)), '2023-11-24')).toEqual(['ended', '2020-01-01', '2026-11-23', []]);
  });
});

describe('what is refused today is open', () => {
  const from3 = all(reached(born, 3), is(local, true));

  test('where an answer decides a day up to a year ahead', () => {
    expect(short(from3, '2024-11-24')).toEqual(['open', undefined, undefined, ['family.local']]);
    expect(short(from3, '2024-11-25')).toEqual(['none', undefined, undefined, []]);
  });

  test('where a later day hangs on "不清楚" alone', () => {
    expect(short(from3, '2026-01-01', { local: null })).toEqual([
      'open',
      undefined,
      undefined,
      ['family.local'],
    ]);
    const either = all(reached(born, 3), any(is(local, true), is(rents, true)));
    expect(short(either, '2026-01-01', { local: null })).toEqual(['none', undefined, undefined, []]);
  });

  test('where the claim is over and another hangs on an answer', () => {
    const again = any(not(reached(born, 3)), all(reached(born, 4), is(local, true)));
    expect(short(again, '2023-05-24')).toEqual(['open', '2020-01-01', '2026-05-23', ['family.local']]);
  });

  test('not where a claim that never ends is certain, whatever is open before it', () => {
    const sooner = any(reached(born, 4), all(reached(born, 3), is(local, true)));
    expect(short(sooner, '2024-01-24')).toEqual(['upcoming', '2028-01-24', undefined, []]);
  });
});

test('what is granted today lacks nothing, though tomorrow hangs on an answer', () => {
  const onlyIfLocalLater = any(not(reached(born, 3)), is(local, true));
  expect(short(onlyIfLocalLater, '2023-11-25')).toEqual(['current', '2020-01-01', '2026-11-24', []]);
});
