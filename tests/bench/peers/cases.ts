import type { Household } from '#dsl';
import { feel } from './dialects/feel.ts';
import { jsonLogic } from './dialects/jsonLogic.ts';
import { jsonRules } from './dialects/jsonRules.ts';
import { plain } from './dialects/plain.ts';
import { publicodes, ruleName, situation } from './dialects/publicodes.ts';
import { zen } from './dialects/zen.ts';
import { asOf, familiesOf } from './families.ts';
import { flat } from './flat.ts';
import { model } from './model.ts';
import { questions } from './questions.ts';

/** What every engine is given, as JSON: the rules in its language, and families in the form it reads. */

export const ids = model.benefits.map(({ id }) => id);

const conditions = Object.fromEntries(model.benefits.map(({ id, when }) => [id, plain(when)]));
const inEach = <Rule>(dialect: (condition: ReturnType<typeof plain>) => Rule): Record<string, Rule> =>
  Object.fromEntries(Object.entries(conditions).map(([id, condition]) => [id, dialect(condition)]));
const publicodesRules = publicodes(conditions);

export const rules = {
  pack: model,
  jsonLogic: inEach(jsonLogic),
  jsonRules: inEach(jsonRules),
  feel: inEach(feel),
  zen: inEach((condition) => zen(condition)),
  publicodes: { rules: publicodesRules, names: ids.map(ruleName) },
};

const formsOf = (household: Household) => {
  const withMonths = flat(household, asOf);
  return { household, flat: withMonths, situation: situation(withMonths, publicodesRules) };
};

export const families = familiesOf(64).map(formsOf);
export const asked = questions.map(({ household, ...question }) => ({ ...question, ...formsOf(household) }));
