// The same twenty rules in our engine and in five others: equal answers, speed, size, start, and what unknown means.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAnswers } from './answers.mjs';
import { bundle } from './bundle.mjs';
import { installPeers } from './installPeers.mjs';
import { lineup, yardstick } from './lineup.mjs';
import { compareMeanings } from './meanings.mjs';
import { compareSizes } from './sizes.mjs';
import { compareSpeed } from './speed.mjs';
import { compareStart } from './start.mjs';

const here = import.meta.dirname;
const work = join(here, 'engines/node_modules/.bench');

installPeers();
mkdirSync(work, { recursive: true });
const cases = await import(await built('cases', join(here, 'cases.ts')));
const engines = [];
for (const { entry, ...engine } of lineup) {
  const file = engine.native ? entry : await built(engine.name.replaceAll(/\W+/g, '-'), entry);
  const module = await import(file);
  engines.push({
    ...engine,
    file,
    ...module,
    judge: module.open(cases.rules),
    judgeList: module.openList?.(cases.rules),
  });
}

console.log(await compareAnswers(engines, cases));
console.log(`\n${await compareMeanings(engines, cases)}`);
console.log(`\n${await compareSpeed(engines, yardstick, cases)}`);
console.log(`\n${compareStart(engines, cases, work)}`);
console.log(`\n${await compareSizes(work)}`);

/** Writes the bundle of a module, and says where. */
async function built(name, entry) {
  const file = join(work, `${name}.mjs`);
  writeFileSync(file, await bundle(entry));
  return file;
}
