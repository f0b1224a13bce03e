import { ZenEngine } from '@gorules/zen-engine';

/** One decision whose single node holds an expression for every rule. */
export function open({ zen: rules }) {
  const position = { x: 0, y: 0 };
  const expressions = Object.entries(rules).map(([key, value]) => ({ id: key, key, value }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'family', name: 'family', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
      { id: 'answers', name: 'answers', type: 'outputNode', position },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'family', targetId: 'rules' },
      { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'answers' },
    ],
  });
  return (family) => decision.evaluate(family);
}

export const read = ({ result }, ids) => ids.map((id) => result[id]);
