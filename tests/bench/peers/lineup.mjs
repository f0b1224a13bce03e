import { join } from 'node:path';

const here = import.meta.dirname;

/** Who is compared: the module that opens each engine, and which form of a family it reads. */
export const lineup = [
  { name: 'ours, with findings', entry: join(here, 'ours/interpreter.ts'), form: 'household' },
  { name: 'ours, compiled', entry: join(here, 'ours/compiled.ts'), form: 'household' },
  { name: 'ours, whole timeline', entry: join(here, 'ours/timeline.ts'), form: 'household' },
  { name: 'json-logic-js', entry: join(here, 'engines/json-logic-js.mjs'), form: 'flat' },
  { name: 'json-rules-engine', entry: join(here, 'engines/json-rules-engine.mjs'), form: 'flat' },
  { name: 'zen-engine (native)', entry: join(here, 'engines/zen-engine.mjs'), form: 'flat', native: true },
  { name: 'publicodes', entry: join(here, 'engines/publicodes.mjs'), form: 'situation' },
  { name: 'feelin', entry: join(here, 'engines/feelin.mjs'), form: 'flat' },
];

/** Everything else is told as a multiple of it. */
export const yardstick = 'json-logic-js';
