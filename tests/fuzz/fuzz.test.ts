import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('a small part of `npm run fuzz`: nothing throws past its boundary, and what is taken holds', async () => {
  const tallies = await fuzz(2_000, 20261124);
  expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
  // Something of every kind is taken: what is refused at the door alone proves little.
  expect(tallies.filter(({ taken }) => taken === 0).map(({ name }) => name)).toEqual([]);
});
