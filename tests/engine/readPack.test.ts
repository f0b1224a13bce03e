import { expect, test } from 'vitest';
import { demoCity } from '../../rules/demo-city/pack.ts';
import { packJsonSchema } from '../../src/dsl/packJsonSchema.ts';
import { readPack } from '../../src/engine/readPack.ts';

test('a sound pack is taken as it was written', () => {
  expect(readPack(JSON.stringify(demoCity))).toEqual({ pack: JSON.parse(JSON.stringify(demoCity)) });
});

test.each([
  ['no JSON', '{', 'shape '],
  ['another kind of thing', '[]', 'shape '],
  ['an unknown office', JSON.stringify({ ...demoCity, offices: [] }), 'unknownId benefits.0.ask'],
  ['a word that the language does not have', JSON.stringify({ ...demoCity, script: 'x' }), 'shape '],
])('with %s nothing of it is taken', (_, text, first) => {
  const read = readPack(text);
  expect('issues' in read && read.issues.map(({ code, path }) => `${code} ${path}`)).toContain(first);
});

test('of a text cut off it is said that it is no JSON, not what is missing', () => {
  const read = readPack(JSON.stringify(demoCity).slice(0, -1));
  expect('issues' in read && read.issues.map(({ message }) => message.en)).toEqual([
    'This is not valid JSON',
  ]);
});

test('the JSON Schema names every part of a pack that must be there', () => {
  expect(packJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  expect(
    Object.keys(demoCity).filter((key) => !JSON.stringify(packJsonSchema()).includes(`"${key}"`)),
  ).toEqual([]);
});
