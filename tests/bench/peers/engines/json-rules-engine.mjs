import { Engine } from 'json-rules-engine';

/** It throws where a fact is unknown unless told to go on. */
export function open({ jsonRules: rules }) {
  const engine = new Engine(
    Object.entries(rules).map(([name, conditions]) => ({ name, conditions, event: { type: name } })),
    { allowUndefinedFacts: true },
  );
  engine.addFact('count', async ({ list, where }, almanac) => {
    const members = await almanac.factValue(list);
    return members.filter((member) => where.every(({ op, key, value }) => compare[op](member[key], value)))
      .length;
  });
  return (family) => engine.run(family);
}

const compare = {
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
};

export const read = ({ results }, ids) => ids.map((id) => results.some(({ name }) => name === id));
