import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './rates.mjs';
import { table } from './table.mjs';

const runs = 9;

/** How long a fresh process takes to load each engine, and then to read the rules and answer for the first time. */
export function compareStart(engines, { rules, families }, work) {
  const given = (form) => join(work, `${form}.json`);
  for (const form of new Set(engines.map((engine) => engine.form))) {
    writeFileSync(given(form), JSON.stringify({ rules, family: families[0][form] }));
  }
  const times = engines.map(() => []);
  for (let run = 0; run < runs; run++) {
    engines.forEach(({ file, form }, i) => times[i].push(firstAnswer(file, given(form))));
  }
  const ms = (list) => median(list).toFixed(1);
  return table([
    [`First answers, ms (median of ${runs} processes)`, 'load', 'read rules and answer'],
    ...engines.map(({ name }, i) => [
      name,
      ms(times[i].map(([load]) => load)),
      ms(times[i].map(([, first]) => first)),
    ]),
  ]);
}

function firstAnswer(file, given) {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'first.mjs'), file, given], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}
