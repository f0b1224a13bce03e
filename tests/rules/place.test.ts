import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { citationsIn } from '../../src/engine/citationsIn.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { anyHousehold } from '../engine/anyHousehold.ts';

/** Where a family lives: the city’s paper binds the city’s offices, so it promises nothing to a family elsewhere. */

const rulebook = rulebookOf(liuzhou);
const asOf = '2026-11-24';
const ofTheCity = liuzhou.benefits
  .filter(({ when }) => citationsIn(when).some(({ citation }) => citation.instrument === 'lz-2023-1'))
  .map(({ id }) => id);

/** What any such family is promised, today or on another day, of the benefits with these ids. */
const promised = (ids: readonly string[], county: string | null) => {
  const found = new Set<string>();
  fc.assert(
    fc.property(anyHousehold(liuzhou, asOf), (household) => {
      const family = { ...household.family, county };
      for (const { benefit, spans } of assess(rulebook, { ...household, family }, asOf)) {
        if (spans.some(({ verdict }) => verdict === 'entitled')) found.add(benefit.id);
      }
    }),
    { numRuns: 200 },
  );
  return ids.filter((id) => found.has(id));
};

test('most of what the pack holds rests on the city’s paper', () => {
  expect(ofTheCity.length).toBeGreaterThan(20);
});

test.each(['guangxi', 'elsewhere', null])('living in "%s", nothing of the city’s is promised', (county) => {
  expect(promised(ofTheCity, county)).toEqual([]);
});

test.each(['liudong', 'yanghe', 'sanjiang', 'chengzhong'])('living in %s, it is', (county) => {
  expect(promised(ofTheCity, county).length).toBeGreaterThan(15);
});
