import { all, any, is, unsettled, type Benefit, type Condition } from '#dsl';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { sharedQuestions } from '../../src/ui/result/sharedQuestions.ts';
import { benefitWhen, local, office, packOf, text } from '../engine/aPack.ts';

const asOf = '2026-11-24';
/** The same words in rules of their own, as in a pack that came as JSON. */
const place = (): Condition => any(is(local, true), unsettled(text('外地的没有写'), office));
const conditions = unsettled(text('条件没有写'), office);

/** What is shared, by its words, and what stands alone, of a family elsewhere. */
function told(...whens: readonly Condition[]) {
  const benefits = whens.map((when, i): Benefit => ({ ...benefitWhen(when), id: `b${i}` }));
  const entitlements = assess(rulebookOf(packOf(...benefits)), { family: { local: false } }, asOf);
  const { shared, others } = sharedQuestions(entitlements);
  return {
    shared: shared.map(({ open, entitlements: ofIt }) => [
      open.question.zh,
      ...ofIt.map(({ benefit }) => benefit.id),
    ]),
    others: others.map(({ benefit }) => benefit.id),
  };
}

test('a question that three benefits hang on is told once for them; one of its own keeps its card', () => {
  expect(told(place(), conditions, place(), place())).toEqual({
    shared: [['外地的没有写', 'b0', 'b2', 'b3']],
    others: ['b1'],
  });
});

test('two benefits with the same question have a card each', () => {
  expect(told(place(), place(), conditions)).toEqual({ shared: [], others: ['b0', 'b1', 'b2'] });
});

test('a benefit with two open questions stands under the one it shares with most others', () => {
  expect(told(all(conditions, place()), place(), place())).toEqual({
    shared: [['外地的没有写', 'b0', 'b1', 'b2']],
    others: [],
  });
});
