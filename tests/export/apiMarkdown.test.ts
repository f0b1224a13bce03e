import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { apiMarkdown } from '../../src/export/apiMarkdown.ts';
import { documentedFiles } from '../../src/cli/documentedFiles.ts';

test('docs/api.md holds the doc comments as they are now (npm run api)', async () => {
  const now = await format(apiMarkdown(documentedFiles()), {
    ...(await resolveConfig('docs/api.md')),
    parser: 'markdown',
  });
  expect(readFileSync('docs/api.md', 'utf8')).toBe(now);
});
