import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { citationsIn } from './citationsIn.ts';

/** The scan breaks lines and pads digits with spaces; the words are the same. */
const bare = (text: string): string => text.replace(/\s+/g, '');

/** The verbatim text we hold of an instrument: the policy itself in seeds/, excerpts of the others beside the rules. */
function textOf(instrument: string): string {
  if (instrument === 'lz-2023-1') {
    return readdirSync('seeds')
      .map((file) => readFileSync(`seeds/${file}`, 'utf8'))
      .join('');
  }
  const file = `rules/sources/texts/${instrument}.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const quoted = citationsIn(liuzhou).filter(({ citation }) => citation.quote !== undefined);

test('rules quote the law', () => {
  expect(quoted.length).toBeGreaterThan(20);
});

test.each(quoted.map(({ path, citation }) => [path, citation] as const))('%s is verbatim', (_, citation) => {
  expect(bare(textOf(citation.instrument))).toContain(bare(citation.quote ?? ''));
});

test.each(
  liuzhou.measures.map(({ no, quote, overtaken = [] }) => [
    no,
    [quote, ...overtaken.map((one) => one.quote)],
  ]),
)('measure %i is quoted from the policy', (_, quotes) => {
  const words = bare(textOf(liuzhou.policy));
  expect(quotes.filter((quote) => !words.includes(bare(quote)))).toEqual([]);
});
