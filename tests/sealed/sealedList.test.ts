import { expect, test } from 'vitest';
import { bytesOfList, listIn } from '../../src/sealed/sealedList.ts';

test('a list comes out as it went in, line feeds and all', () => {
  const bytes = Uint8Array.of(10, 0, 255, 10, 80);
  expect(listIn(bytesOfList({ name: '名册 2026.xlsx', bytes }))).toEqual({ name: '名册 2026.xlsx', bytes });
  expect(listIn(bytesOfList({ name: 'two\nlines.csv', bytes }))).toEqual({ name: 'two lines.csv', bytes });
  const empty = new Uint8Array();
  expect(listIn(bytesOfList({ name: '', bytes: empty }))).toEqual({ name: '', bytes: empty });
});

test('what is no list is none', () => {
  for (const text of ['', '{"format":"liuzhou"}', 'LZ-LIST', 'LZ-LIST\n', 'LZ-LIST\nname'])
    expect(listIn(new TextEncoder().encode(text))).toBeUndefined();
});
