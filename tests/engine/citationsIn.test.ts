import { expect, test } from 'vitest';
import { citationsIn } from '../../src/engine/citationsIn.ts';

const cited = (article: string) => ({ instrument: 'law', article, confidence: 'high' });

test('citations are found wherever they stand, in order, with their places', () => {
  const pack = {
    source: cited('一'),
    notes: [{ source: null }, { source: cited('二') }],
    title: 'text',
    no: 1,
  };
  expect(citationsIn(pack)).toEqual([
    { path: 'source', citation: cited('一') },
    { path: 'notes.1.source', citation: cited('二') },
  ]);
});

test('a citation itself stands nowhere in particular', () => {
  expect(citationsIn(cited('一'))).toEqual([{ path: '', citation: cited('一') }]);
});

test.each(['instrument', 'article', 'confidence'])('without its %s it is none', (key) => {
  const { [key]: _left, ...rest } = cited('一') as Record<string, string>;
  expect(citationsIn({ source: rest })).toEqual([]);
});
