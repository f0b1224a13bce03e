import { parseAst } from 'vite';
import { addDays } from '../../src/engine/calendar.ts';
import type { Mutant } from './mutant.ts';

/** A part of a rule file: an ESTree node with its place. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
/** What takes the place of a part; `says`, where the two texts side by side do not tell it. */
type Change = { readonly of: Node; readonly to: string; readonly says?: string };

/**
 * What changes no verdict, day, amount or task: words, papers, when somebody last looked, what a form accepts; the lists
 * of everything, from which checkPack misses what is gone; and the examples, which are tests.
 */
const prose = wordsOf(`title summary name says what help ask options holdsFor topics unit
  checkedByOffice notes bring apply paidBy source checkedOn examples mayChange id gentle followedBy otherCaseOf
  earliest latest max benefits facts instruments asOf birthDate parents children daughters`);
const proseCalls = wordsOf('cite refer medium low note unsettled');

/** A call that says the opposite, or nearly: each name with what it is taken for. */
const opposites: Readonly<Record<string, string>> = {
  before: 'onOrAfter',
  onOrAfter: 'before',
  atLeast: 'below',
  below: 'atLeast',
  all: 'any',
  any: 'all',
  exact: 'noLessThan',
  noLessThan: 'exact',
};
const negated = wordsOf('is oneOf reached reachedMonths reachedDays duringMonths');
const unwrapped = wordsOf('not endOfYear firstOnOrAfter');

/** Words of a closed list, each with the one it is taken for. */
const otherWord: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  force: {
    right: 'discretion',
    discretion: 'right',
    encouragement: 'discretion',
    announced: 'encouragement',
  },
  per: { family: 'child', parent: 'family', child: 'family' },
  about: { lastYear: 'sameYear', sameYear: 'nextYear', nextYear: 'sameYear' },
};
/** What may be left out of a rule without breaking its form. */
const optional = wordsOf(
  'from through before inForce onlyIf estimatedBy reduced sharing income perFurther each deadlines',
);
const otherEnd: Readonly<Record<string, string>> = { through: 'before', before: 'through' };

/** Every small change of a rule file that gives somebody another verdict, day, amount or task. */
export function ruleMutants(file: string, text: string): Mutant[] {
  const changes: (Change & { readonly within: Node })[] = [];
  const visit = (node: Node, parents: readonly Node[]): void => {
    if (isProse(node, parents)) return;
    const within = [...parents, node].reverse().find(({ type }) => tellsEnough.has(type)) ?? node;
    changes.push(...changesOf(node, parents, text).map((change) => ({ ...change, within })));
    for (const child of childrenOf(node)) visit(child, [...parents, node]);
  };
  visit(parseAst(text, { lang: 'ts' }) as unknown as Node, []);
  return changes.map(({ of, to, says, within }) => {
    const replaced = text.slice(0, of.start) + to + text.slice(of.end);
    const end = within.end + replaced.length - text.length;
    const [before, after] = [text.slice(within.start, within.end), replaced.slice(within.start, end)];
    return {
      file,
      line: text.slice(0, of.start).split('\n').length,
      change: says ?? difference(onOneLine(before), onOneLine(after)),
      text: `import * as rule_ from '#dsl'; ${replaced}`,
    };
  });
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('rule_.', '');

const tellsEnough = wordsOf('CallExpression Property VariableDeclarator');

/** Two texts without what they begin and end with in common, but for a few words around it. */
function difference(from: string, to: string): string {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let tail = 0;
  while (
    tail < Math.min(from.length, to.length) - start &&
    from[from.length - 1 - tail] === to[to.length - 1 - tail]
  )
    tail += 1;
  const around = (text: string): string => {
    const first = Math.max(0, start - 40);
    const last = text.length - Math.max(0, tail - 12);
    return short(text.slice(first, last));
  };
  return `${around(from)} → ${around(to)}`;
}

const short = (text: string): string =>
  text.length > 110 ? `${text.slice(0, 80)} … ${text.slice(-25)}` : text;

function isProse(node: Node, parents: readonly Node[]): boolean {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return true;
  if (node.type === 'Property') return prose.has(keyOf(node));
  if (node.type === 'VariableDeclarator') {
    const name = nameOf(node['id'] as Node);
    return prose.has(name) || name.endsWith('Examples');
  }
  if (node.type === 'CallExpression') return proseCalls.has(calleeOf(node));
  // The sentence of a clause; its citation is a call of its own.
  const parent = parents[parents.length - 1];
  return (
    parent?.type === 'CallExpression' && calleeOf(parent) === 'clause' && argumentsOf(parent)[0] === node
  );
}

function changesOf(node: Node, parents: readonly Node[], text: string): Change[] {
  const source = (of: Node): string => text.slice(of.start, of.end);
  switch (node.type) {
    case 'CallExpression':
      return callChanges(node, parents, source);
    case 'Property':
      return propertyChanges(node, parents, source);
    case 'ArrayExpression':
      return without(node, nodesIn(node['elements']), '[', ']', source);
    case 'Literal':
      return literalChanges(node, parents);
    default:
      return [];
  }
}

function callChanges(node: Node, parents: readonly Node[], source: (of: Node) => string): Change[] {
  const name = calleeOf(node);
  const parent = parents[parents.length - 1];
  const isNegated = parent?.type === 'CallExpression' && calleeOf(parent) === 'not';
  const args = argumentsOf(node);
  const callee = node['callee'] as Node;
  const opposite = opposites[name];
  const joins = name === 'all' || name === 'any';
  return [
    ...(opposite !== undefined && (!joins || args.length > 1)
      ? [
          {
            of: node,
            to: `rule_.${opposite}${source(node).slice(callee.end - callee.start)}`,
            says: `${short(onOneLine(source(node)))} → ${opposite}`,
          },
        ]
      : []),
    ...(negated.has(name) && !isNegated ? [{ of: node, to: `rule_.not(${source(node)})` }] : []),
    ...(unwrapped.has(name) ? args.slice(-1).map((inner) => ({ of: node, to: source(inner) })) : []),
    ...(joins ? without(node, args, `${name}(`, ')', source) : []),
  ];
}

/** The same list without each of its parts in turn. */
const without = (
  node: Node,
  parts: readonly Node[],
  open: string,
  close: string,
  source: (of: Node) => string,
): Change[] =>
  (parts.length > 1 ? parts : []).map((left) => ({
    of: node,
    says: `${open}…${close} without ${short(onOneLine(source(left)))}`,
    to:
      open +
      parts
        .filter((part) => part !== left)
        .map(source)
        .join(', ') +
      close,
  }));

function propertyChanges(node: Node, parents: readonly Node[], source: (of: Node) => string): Change[] {
  const key = keyOf(node);
  const object = parents[parents.length - 1];
  const call = parents[parents.length - 2];
  const inMonths = call?.type === 'CallExpression' && calleeOf(call) === 'duringMonths';
  const mayGo = optional.has(key) && (inMonths || !['from', 'through', 'before'].includes(key));
  const end = inMonths ? otherEnd[key] : undefined;
  return [
    ...(object !== undefined && mayGo
      ? [
          {
            of: object,
            to: source(object)
              .replace(source(node), '')
              .replace(/,\s*,/, ',')
              .replace(/\{\s*,/, '{'),
            says: `without ${short(onOneLine(source(node)))}`,
          },
        ]
      : []),
    ...(end === undefined ? [] : [{ of: node, to: `${end}: ${source(node['value'] as Node)}` }]),
  ];
}

function literalChanges(node: Node, parents: readonly Node[]): Change[] {
  const { value } = node;
  const parent = parents[parents.length - 1];
  if (typeof value === 'number') {
    const negative = parent?.type === 'UnaryExpression' && parent['operator'] === '-';
    return [1, -1].map((by) => ({
      of: negative ? parent : node,
      to: String((negative ? -value : value) + by),
    }));
  }
  if (typeof value !== 'string' || parent === undefined) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return [1, -1].map((by) => ({ of: node, to: `'${addDays(value, by)}'` }));
  if (/^\d{2}-\d{2}$/.test(value))
    return [1, -1].map((by) => ({ of: node, to: `'${addDays(`2025-${value}`, by).slice(5)}'` }));
  const word = parent.type === 'Property' ? otherWord[keyOf(parent)]?.[value] : undefined;
  return word === undefined ? [] : [{ of: node, to: `'${word}'` }];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const calleeOf = (call: Node): string => nameOf(call['callee'] as Node);
const nameOf = ({ name, value }: Node): string => [name, value].find((one) => typeof one === 'string') ?? '';
const argumentsOf = (call: Node): readonly Node[] => nodesIn(call['arguments']);

const keyOf = (property: Node): string => nameOf(property['key'] as Node);

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesIn);
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : [];
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
