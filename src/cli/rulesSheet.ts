import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../engine/rulebook.ts';
import { sheetMarkdown } from '../export/sheetMarkdown.ts';

/** Writes 规则说明书, one page for every benefit and one that lists them. */
const folder = 'docs/rules';
const rulebook = rulebookOf(liuzhou);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const benefit of liuzhou.benefits) {
  writeFileSync(join(folder, `${benefit.id}.md`), sheetMarkdown(benefit, rulebook));
}
const list = liuzhou.benefits.map(({ id, title }) => `- [${title.zh}](${id}.md)`).join('\n');
writeFileSync(
  join(folder, 'README.md'),
  `# 规则说明书\n\n由 \`npm run rules:sheet\` 从规则生成，不要手改。\n\n${list}\n`,
);
