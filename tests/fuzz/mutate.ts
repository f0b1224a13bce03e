import type { Random } from './random.ts';

/** Pieces that readers have stumbled over: ends of ranges, names of the language itself, markup, broken letters. */
const pieces = [
  '',
  ' ',
  '\0',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  ',',
  ';',
  '\t',
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '<!--',
  '&#0;',
  '&amp',
  ']]>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '00',
  '1e400',
  '9007199254740993',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
  '2025/6/10',
  '20250610',
  '45818',
  '二〇二五年',
  '\ud800',
  '\u202e',
  '\ufeff',
  'é',
  '𠮷',
  'x'.repeat(5000),
  '不清楚',
] as const;

const values: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  0.5,
  255,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  [],
  {},
  [[]],
  [null],
  { op: 'all', of: [] },
  { op: 'not', of: { op: 'not' } },
  ...pieces,
];

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(changed.length + 1);
    const count = 1 + random.below(random.one([1, 4, 64]));
    switch (random.below(5)) {
      case 0:
        if (at < changed.length) changed[at] = random.below(256);
        break;
      case 1:
        if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 2:
        changed = joined(changed.subarray(0, at), changed.subarray(at + count));
        break;
      case 3:
        changed = joined(changed.subarray(0, at), changed.subarray(Math.max(0, at - count)));
        break;
      default:
        if (random.below(4) === 0) changed = changed.slice(0, at);
        else changed.fill(random.one([0, 255, 127, 128]), at, at + count);
    }
  }
  return changed;
}

export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(changed.length + 1);
    const count = 1 + random.below(random.one([1, 8, 200]));
    switch (random.below(5)) {
      case 0:
        changed = changed.slice(0, at) + changed.slice(at + count);
        break;
      case 1:
        changed = changed.slice(0, at) + (random.any(pieces) ?? '') + changed.slice(at);
        break;
      case 2:
        changed = changed.slice(0, at) + (random.any(pieces) ?? '') + changed.slice(at + count);
        break;
      case 3:
        changed = changed.slice(0, at) + changed.slice(Math.max(0, at - count));
        break;
      default:
        changed = changed.slice(0, at) + String.fromCharCode(random.below(0x10000)) + changed.slice(at + 1);
    }
  }
  return changed;
}

/** A copy of something that JSON can say, with a few of its places taken out, replaced, doubled or renamed. */
export function mutateJson(value: unknown, random: Random): unknown {
  let changed = value;
  for (let times = 1 + random.below(3); times > 0; times--) changed = mutateOnce(changed, random, 0);
  return changed;
}

function mutateOnce(value: unknown, random: Random, depth: number): unknown {
  const isLeaf = typeof value !== 'object' || value === null || value instanceof Uint8Array;
  if (isLeaf || random.below(depth + 6) === 0) return replaced(value, random);
  const keys = Object.keys(value);
  const key = random.any(keys);
  if (key === undefined) return replaced(value, random);
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    const at = Number(key);
    const fate = random.below(8);
    if (fate === 0) list.splice(at, 1);
    else if (fate === 1) list.splice(at, 0, list[at]);
    else if (fate === 2) list.length = at;
    else list[at] = mutateOnce(list[at], random, depth + 1);
    return list;
  }
  const fate = random.below(8);
  // By entries, because "__proto__" would else be no key of its own.
  const entries: [string, unknown][] = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    if (name !== key) return [[name, part]];
    if (fate === 0) return [];
    if (fate === 1) return [[random.any(pieces) ?? '', part]];
    if (fate === 2)
      return [
        [name, part],
        [random.any(pieces) ?? '', random.any(values)],
      ];
    return [[name, mutateOnce(part, random, depth + 1)]];
  });
  return Object.fromEntries(entries);
}

function replaced(value: unknown, random: Random): unknown {
  if (random.below(20) === 0) return nested(random.one([10, 200, 3000]));
  if (typeof value === 'string' && random.below(2) === 0) return mutateText(value, random);
  if (typeof value === 'number' && random.below(2) === 0) return value + random.one([1, -1, 0.5, 1e9, -1e9]);
  return random.any(values);
}

function nested(levels: number): unknown {
  let value: unknown = { op: 'is' };
  for (let i = 0; i < levels; i++) value = { op: 'not', of: value };
  return value;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
