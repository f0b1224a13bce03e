import jsonLogic from 'json-logic-js';

export function open({ jsonLogic: rules }) {
  const list = Object.values(rules);
  return (family) => list.map((rule) => jsonLogic.apply(rule, family));
}

export const read = (answers) => answers;
