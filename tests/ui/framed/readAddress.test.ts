import { expect, test } from 'vitest';
import { front } from '../../../rules/liuzhou/front.ts';
import { readAddress } from '../../../src/ui/framed/readAddress.ts';

const read = (query: string) => readAddress(query, front);

test('what a site may ask for, each by its name', () => {
  expect(read('?lang=en&topic=tax&measure=5&district=luzhai&as-of=2024-02-29&primary=b8002a')).toEqual({
    language: 'en',
    topic: 'tax',
    measure: 5,
    district: 'luzhai',
    day: '2024-02-29',
  });
});

test.each(['tax', 'subsidy', 'leave', 'housing', 'health', 'special-family'])(
  'there is a topic %s',
  (topic) => {
    expect(read(`?topic=${topic}`)).toEqual({ topic });
  },
);

test.each([
  '',
  '?',
  '?lang=fr&topic=taxes',
  '?lang=EN',
  '?measure=0',
  '?measure=100',
  '?measure=1e1',
  '?measure=%00',
  '?topic=__proto__&topic=tax',
  '?TOPIC=tax',
])('nothing is asked for by %j', (query) => {
  expect(read(query)).toEqual({});
});

test.each(['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '0000-01-01', '2026-1-1', '', 'today'])(
  'the day %j is none',
  (day) => {
    expect(read(`?as-of=${day}`)).toEqual({ hasBadDay: true });
  },
);
