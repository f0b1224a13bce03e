import { readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from '../export/apiMarkdown.ts';

/** The files of what engineers call. */
export const documentedFiles = (): readonly SourceFile[] =>
  ['src/library', 'src/dsl', 'src/engine', 'src/questionnaire'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .sort()
      .map((file) => ({ file: `${folder}/${file}`, code: readFileSync(`${folder}/${file}`, 'utf8') })),
  );
