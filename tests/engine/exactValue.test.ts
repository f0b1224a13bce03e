import { exact, noLessThan, range, refer, unpublished } from '#dsl';
import { expect, test } from 'vitest';
import { exactValue } from '../../src/engine/exactValue.ts';
import { law, office } from './aPack.ts';

test('only a published number is counted with', () => {
  expect(exactValue(exact(2000))).toBe(2000);
  for (const figure of [noLessThan(2000), range(1, 2, refer(law, '')), unpublished(office), undefined]) {
    expect(() => exactValue(figure)).toThrow('Only a published number can be counted with');
  }
});
