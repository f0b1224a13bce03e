import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulebookOf } from '../engine/rulebook.ts';
import { sheetMarkdown } from '../export/sheetMarkdown.ts';
import { city } from './city.ts';

/** Writes 规则说明书, one page for every benefit and one that lists them. The ledger beside them is `rules:ledger`'s. */
const folder = 'docs/rules';
const rulebook = rulebookOf(city);

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder).filter((name) => name !== 'ledger.md')) rmSync(join(folder, file));
for (const benefit of city.benefits) {
  writeFileSync(join(folder, `${benefit.id}.md`), sheetMarkdown(benefit, rulebook));
}
const list = city.benefits.map(({ id, title }) => `- [${title.zh}](${id}.md)`).join('\n');
writeFileSync(
  join(folder, 'README.md'),
  `# 规则说明书\n\n由 \`npm run rules:sheet\` 从规则生成，不要手改。文件的每一句话去了哪里，见[逐句对照](ledger.md)。\n\n${list}\n`,
);
