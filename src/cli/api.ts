import { writeFileSync } from 'node:fs';
import { apiMarkdown } from '../export/apiMarkdown.ts';
import { documentedFiles } from './documentedFiles.ts';

/** Writes docs/api.md from the doc comments of what engineers call: `npm run api`. */
writeFileSync('docs/api.md', apiMarkdown(documentedFiles()));
