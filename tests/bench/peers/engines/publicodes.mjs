import Engine from 'publicodes';

export function open({ publicodes: { rules, names } }) {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error: console.error } });
  return (situation) => {
    engine.setSituation(situation);
    return names.map((name) => engine.evaluate(name));
  };
}

export const read = (nodes) => nodes.map(({ nodeValue }) => nodeValue);
export const missing = (nodes, i) => Object.keys(nodes[i].missingVariables);
