import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../rules/liuzhou/pack.ts';
import { measureTable } from '../src/cli/measureTable.ts';

/** A table's cells, whatever spaces line them up. */
const cells = (table: string): string => table.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s', (file, language) => {
  const readme = readFileSync(file, 'utf8');
  const between = (mark: string): string =>
    new RegExp(`<!-- ${mark} -->([^]*)<!-- /${mark} -->`).exec(readme)?.[1]?.trim() ?? '';

  test('holds the measures as they are (npm run readme)', () => {
    expect(cells(between('measures'))).toBe(cells(measureTable(liuzhou, language)));
  });

  test('shows lines of the rule as they stand in its file', () => {
    const excerpt = between('rule').replace(/^```ts\n|\n```$/g, '');
    expect(excerpt.split('\n').length).toBeGreaterThanOrEqual(12);
    expect(readFileSync('rules/national/infant-care-deduction.ts', 'utf8')).toContain(excerpt);
  });

  test('links and pictures lead somewhere', () => {
    const targets = [...readme.matchAll(/(?:\]\(|src=")([^)#"]+)/g)].map(([, target]) => target ?? '');
    expect(targets).toContain('docs/result.png');
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
