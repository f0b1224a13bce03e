import type { Household } from '#dsl';
import { expect, test } from 'vitest';
import { familiesOf } from './families.ts';
import { model } from './model.ts';
import * as compiled from './ours/compiled.ts';
import * as interpreter from './ours/interpreter.ts';
import { questions } from './questions.ts';

const interpret = (household: Household) => interpreter.read(interpreter.open({ pack: model })(household));
const judge = (household: Household) => compiled.read(compiled.open({ pack: model })(household));

test('a family worked out on paper', () => {
  const household: Household = {
    family: { resident: true, lowIncome: false, housing: 'rents', movedIn: '2020-05-01' },
    parents: [
      { id: 'a', birthDate: '1990-06-01', work: 'employed', insured: true },
      { id: 'b', birthDate: '1977-11-24', work: 'own', insured: false },
    ],
    children: [
      { id: '1', birthDate: '2012-03-01', bond: 'birth', disabled: false, school: 'primary' },
      { id: '2', birthDate: '2023-11-24', bond: 'adopted', disabled: true, school: 'kindergarten' },
      { id: '3', birthDate: '2026-06-01', bond: 'birth', disabled: false, school: 'none' },
    ],
  };
  const answers = interpret(household);
  const no = model.benefits.filter((_, i) => answers[i] === false).map(({ id }) => id);
  expect(no).toEqual([
    'young-parent',
    'all-insured',
    'housing-aid',
    'came-since-2023',
    'both-employed',
    'poor-with-two',
  ]);
  expect(answers.filter((answer) => answer === true)).toHaveLength(14);
  expect(judge(household)).toEqual(answers);
});

test.each(questions)('$says', ({ rule, household, answer }) => {
  const i = model.benefits.findIndex(({ id }) => id === rule);
  expect(interpret(household)[i]).toBe(answer);
  expect(judge(household)[i]).toBe(answer);
});

test('every rule of the model is met by some families of the bench and missed by others', () => {
  const answers = familiesOf(64).map(judge);
  for (const [i, { id }] of model.benefits.entries()) {
    expect([id, new Set(answers.map((family) => family[i])).size]).toEqual([id, 2]);
  }
});
