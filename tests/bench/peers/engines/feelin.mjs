import { evaluate } from 'feelin';

/** One context with an entry for every rule; feelin parses it each time it is asked. */
export function open({ feel: rules }) {
  const entries = Object.entries(rules).map(([id, expression]) => `"${id}": ${expression}`);
  const context = `{ ${entries.join(', ')} }`;
  return (family) => evaluate(context, family);
}

export const read = ({ value }, ids) => ids.map((id) => value[id]);
