import type { Rulebook } from '../engine/rulebook.ts';
import type { SheetLine } from '../sheet/sheetLine.ts';
import { citationLine } from './citationLine.ts';

/** A line of 规则说明书 with all below it, as nested Markdown bullets in Chinese; a label may stand before its words. */
export function markdownLines(
  line: SheetLine,
  rulebook: Rulebook,
  { depth = 0, label = '' }: { readonly depth?: number; readonly label?: string } = {},
): string[] {
  const { says, was, source, ask, condition, parts = [] } = line;
  const bullet = (words: string, deeper = 0): string => `${'  '.repeat(depth + deeper)}- ${words}`;
  const office = ask === undefined ? undefined : rulebook.office(ask);
  const words = `${label}${says.zh}${office ? `（问${office.name.zh} ${office.hotline}）` : ''}`;
  return [
    ...(was === undefined ? [] : [bullet(`文件原来写：“${was}”`)]),
    was === undefined ? bullet(condition?.op === 'clause' ? `**${words}**` : words) : bullet(words, 1),
    ...(source ? [bullet(citationLine(source, rulebook), 1)] : []),
    ...parts.flatMap((part) => markdownLines(part, rulebook, { depth: depth + 1 })),
  ];
}
