import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { textsIn } from '../export/textsIn.ts';
import { city } from './city.ts';

/**
 * Writes the file in which the rules are put into a further language: `npm run words -- za`. Every Chinese text stands
 * in it with its English beside as a help; what has been translated already is kept, what the rules no longer say goes.
 */
const [tag = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) {
  console.error('Which language? A BCP 47 tag, such as: npm run words -- za');
  process.exit(1);
}
const file = `src/i18n/rules/${tag}.json`;
const known = existsSync(file) ? readWords(readFileSync(file, 'utf8')) : {};
const texts = textsIn(city);
const words = Object.fromEntries(texts.map(({ zh, en }) => [zh, known[zh] ?? `… ${en}`]));
mkdirSync('src/i18n/rules', { recursive: true });
writeFileSync(file, `${JSON.stringify(words, null, 2)}\n`);
const left = Object.values(words).filter((text) => text.startsWith('…')).length;
console.log(`${file}: ${texts.length} texts, ${left} still to be translated (they begin with …)`);

function readWords(json: string): Readonly<Record<string, string>> {
  const read: unknown = JSON.parse(json);
  return Object.fromEntries(
    Object.entries(typeof read === 'object' && read !== null ? read : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
