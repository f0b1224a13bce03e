import { mkdirSync, writeFileSync } from 'node:fs';
import { packJsonSchema } from '../dsl/packJsonSchema.ts';
import { city } from './city.ts';

/** Writes the city's pack as one JSON file, with the JSON Schema beside it: `npm run pack:json -- folder`. */
const [folder = 'pack'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const text = `${JSON.stringify(city)}\n`;
writeFileSync(`${folder}/${city.id}.json`, text);
writeFileSync(`${folder}/pack.schema.json`, `${JSON.stringify(packJsonSchema(), null, 1)}\n`);
console.log(
  `${folder}/${city.id}.json: ${city.benefits.length} benefits, ${Math.ceil(text.length / 1000)} KB`,
);
