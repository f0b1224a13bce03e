import { duringMonths, exact, leave, parameter, refer, type Condition, type Moment } from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { checkCondition, checkMoment, scopeOf } from '../../src/engine/checkCondition.ts';
import { checkConflict } from '../../src/engine/checkConflict.ts';
import { conflictsIn } from '../../src/engine/conflicts.ts';
import { moveOf } from '../../src/engine/edges.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { dayOfMoment } from '../../src/engine/moments.ts';
import { partsOf } from '../../src/engine/partsOf.ts';
import { reachOf } from '../../src/engine/reach.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { benefitWhen, law, local, packOf, text } from './aPack.ts';

/** A word of no rule language, as a pack might hold it that nobody checked. */
const word = { op: 'perhaps', kind: 'perhaps' };
const condition = word as unknown as Condition;
const moment = word as unknown as Moment;

const pack = packOf(benefitWhen({ op: 'is', fact: local.id, value: true }));
const odd = { id: 'odd', says: text('怪'), of: word as never };
const rulebook = rulebookOf({ ...pack, conflicts: [odd] });
const household = { family: { local: true } };
const asOf = '2026-11-24';
const family = situationOf(rulebook, household, asOf);

const leaveOf = (figure: object) =>
  leave({
    days: parameter('days', {
      name: text('天数'),
      unit: 'days',
      checkedOn: asOf,
      revisions: [{ from: '2020-01-01', value: figure as never, source: refer(law, '') }],
    }),
    more: [],
  });

const leaveFound = (figure: object) => {
  const benefit = benefitWhen({ op: 'is', fact: local.id, value: true }, { grant: leaveOf(figure) });
  return assess(rulebookOf(packOf(benefit)), household, asOf)[0]?.leave?.figure;
};

// A verdict guessed at in silence would be worse than none.
test.each<[string, () => unknown]>([
  ['what a condition is made of', () => partsOf(condition)],
  ['what a condition depends on', () => reachOf(condition)],
  ['what months depend on', () => reachOf(duringMonths({ from: moment }))],
  ['whether a condition holds', () => evaluate(condition, family, asOf)],
  ['when a condition begins to hold', () => moveOf(word as never)],
  ['the day of a moment', () => dayOfMoment(moment, family)],
  ['what contradicts itself', () => conflictsIn(rulebook, household, asOf)],
  ['the days of a leave', () => leaveFound(word)],
  ['the mistakes of a condition', () => checkCondition(condition, '', scopeOf(pack))],
  ['the mistakes of a moment', () => checkMoment(moment, '', scopeOf(pack))],
  ['the mistakes of a contradiction', () => checkConflict(odd, '', pack)],
])('a word nobody knows is never passed over: %s', (_what, read) => {
  expect(read).toThrow('Unknown case');
});

test('and a word that is known is read', () => {
  expect(leaveFound(exact(10))).toEqual(exact(10));
});
