import { expect, test } from 'vitest';
import { yuanText } from '../../src/dsl/yuanText.ts';

test.each([
  [0, '0'],
  [300, '300'],
  [3600, '3,600'],
  [10_800, '10,800'],
  [181_920, '181,920'],
  [2_000_000, '2,000,000'],
  [1_080.1, '1,080.10'],
  [43_080.25, '43,080.25'],
  [0.5, '0.50'],
])('%d yuan are written %s', (yuan, words) => {
  expect(yuanText(yuan)).toBe(words);
});
