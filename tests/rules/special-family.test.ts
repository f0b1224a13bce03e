import type { Household } from '#dsl';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { healthOffice } from '../../rules/sources/offices.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';

const rulebook = rulebookOf(liuzhou);

/** A widowed mother of 46, registered in Liuzhou, whose only child was born in 2012. */
const withChild = (child: object): Household => ({
  family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed' },
  parents: [{ id: 'mother', role: 'mother', birthDate: '1980-05-01' }],
  children: [{ id: 'child', stage: 'living', birthDate: '2012-03-15', bond: 'birth', ...child }],
});
const support = (household: Household) => {
  const found = assess(rulebook, household, '2026-11-24').find(
    ({ benefit }) => benefit.id === 'special-family-support',
  );
  return [found?.verdict, found?.unsettled.map(({ ask }) => ask)];
};

// The paper does not say whether a family counts that is too young for the special assistance (49 at the least).
test.each(['level1', 'level2', 'level3'])(
  'a young family whose only child is disabled, %s, has to ask',
  (level) => {
    expect(support(withChild({ disability: level }))).toEqual(['undetermined', [healthOffice.id]]);
  },
);

test.each(['level4', 'none'])('one whose only child is not, %s, has nothing to ask', (level) => {
  expect(support(withChild({ disability: level }))).toEqual(['notEntitled', []]);
});
