import { articleText } from '#dsl';
import { expect, test } from 'vitest';

test.each([
  ['一', '第一条', 'art. 1'],
  ['十', '第十条', 'art. 10'],
  ['二十九', '第二十九条', 'art. 29'],
  ['三（七）', '第三条（七）', 'art. 3(7)'],
  ['四、五、七', '第四、五、七条', 'art. 4, 5, 7'],
  ['一千一百零五', '第一千一百零五条', 'art. 1105'],
  ['', '', ''],
])('%s', (place, zh, en) => {
  expect(articleText(place)).toEqual({ zh, en });
});
