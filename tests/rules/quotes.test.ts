import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { paperScan } from '../../src/cli/paperScan.ts';
import { citationsIn } from '../../src/engine/citationsIn.ts';
import { bareText } from '../../src/export/paperText.ts';

/** The verbatim text we hold of an instrument: the policy itself in seeds/, excerpts of the others beside the rules. */
function textOf(instrument: string): string {
  if (instrument === liuzhou.policy) return paperScan();
  const file = `rules/sources/texts/${instrument}.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const quoted = citationsIn(liuzhou).filter(({ citation }) => citation.quote !== undefined);

test('rules quote the law', () => {
  expect(quoted.length).toBeGreaterThan(20);
});

test.each(quoted.map(({ path, citation }) => [path, citation] as const))('%s is verbatim', (_, citation) => {
  expect(bareText(textOf(citation.instrument))).toContain(bareText(citation.quote ?? ''));
});

test.each(
  liuzhou.measures.map(({ no, quote, overtaken = [] }) => [
    no,
    [quote, ...overtaken.map((one) => one.quote)],
  ]),
)('measure %i is quoted from the policy', (_, quotes) => {
  const words = bareText(textOf(liuzhou.policy));
  expect(quotes.filter((quote) => !words.includes(bareText(quote)))).toEqual([]);
});
