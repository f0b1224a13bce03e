import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { apiMarkdown } from '../export/apiMarkdown.ts';

/** Writes docs/api.md from the doc comments of what engineers call: `npm run api`. */
const folders = ['src/library', 'src/dsl', 'src/engine', 'src/questionnaire'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, code: readFileSync(`${folder}/${file}`, 'utf8') })),
);
writeFileSync('docs/api.md', apiMarkdown(files));
