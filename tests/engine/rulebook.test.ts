import { is } from '#dsl';
import { expect, test } from 'vitest';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { amount, benefitWhen, born, due, kind, law, local, office, packOf, works } from './aPack.ts';

const benefit = benefitWhen(is(local, true));
const rulebook = rulebookOf(packOf(benefit));

test('the parts of a pack are found by id', () => {
  expect(rulebook.fact(born.id)).toBe(born);
  expect(rulebook.benefit('benefit')).toBe(benefit);
  expect(rulebook.instrument('law')).toBe(law);
  expect(rulebook.office('office')).toBe(office);
});

test.each<[string, (id: string) => unknown]>([
  ['fact', rulebook.fact],
  ['fact', rulebook.column],
  ['benefit', rulebook.benefit],
  ['instrument', rulebook.instrument],
  ['office', rulebook.office],
])('an id that stands for no %s is never passed over', (part, find) => {
  expect(() => find('nothing')).toThrow(`The pack has no ${part} "nothing"`);
});

test('the answers about a subject stand in columns side by side', () => {
  const places = [kind, due, born, works, local].map(({ id }) => {
    const { of, key, i } = rulebook.column(id);
    return [of, key, i];
  });
  // Of the children's facts the pack names the kind first, of the parents' the role, of the family's whether it is local.
  expect(places).toEqual([
    ['child', 'kind', 0],
    ['child', 'due', 1],
    ['child', 'born', 2],
    ['parent', 'works', 1],
    ['family', 'local', 0],
  ]);
  const { family, parent, child } = rulebook.blanks;
  expect([family.length, parent.length, child.length]).toEqual([3, 2, 3]);
});

test('a due day is an estimate, a birth is none', () => {
  expect([due, born, kind].map(({ id }) => rulebook.isEstimate(id))).toEqual([true, false, false]);
});

test('a national amount has the standard that the region has set for it, if it has', () => {
  const standard = { ...amount, id: 'amount.local', of: amount.id };
  const regional = rulebookOf({ ...packOf(benefit), localStandards: [standard] });
  expect(regional.localStandardOf('amount')).toBe(standard);
  expect(regional.localStandardOf('another')).toBeUndefined();
  expect(rulebook.localStandardOf('amount')).toBeUndefined();
});
