import { expect, test } from 'vitest';
import { cityWords } from '../../rules/liuzhou/city-words.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';

/** What Liuzhou adds to the benefits of the state and the region reaches its families. */
test.each(Object.entries(cityWords))(
  'the pack says of %s what the city adds',
  (id, { inForce, notes = [] }) => {
    const benefit = liuzhou.benefits.find((one) => one.id === id);
    expect(notes.filter((note) => !benefit?.notes.includes(note))).toEqual([]);
    expect(benefit).toMatchObject(inForce ? { inForce } : {});
  },
);
