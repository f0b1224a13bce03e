import { cite, low, medium, refer, type Instrument, type Office } from '#dsl';
import { expect, test } from 'vitest';

const law: Instrument = {
  id: 'law',
  number: '',
  title: { zh: '法', en: 'Law' },
  issuedBy: { zh: '人大', en: 'Congress' },
  inForceFrom: '2020-01-01',
};
const office: Office = { id: 'bureau', name: { zh: '局', en: 'Bureau' }, hotline: '12345' };

test('a place in a paper is certain unless it says who can settle it', () => {
  expect(cite(law, '一', '原话')).toEqual({
    instrument: 'law',
    article: '一',
    quote: '原话',
    confidence: 'high',
  });
  expect(refer(law, '一')).toEqual({ instrument: 'law', article: '一', confidence: 'high' });
});

test.each([
  ['medium', medium(office)],
  ['low', low(office)],
])('of %s confidence it names the office that confirms it', (confidence, doubt) => {
  const doubted = { confidence, confirmWith: 'bureau' };
  expect(cite(law, '一', '原话', doubt)).toMatchObject(doubted);
  expect(refer(law, '一', doubt)).toEqual({ instrument: 'law', article: '一', ...doubted });
});
