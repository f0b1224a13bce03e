import { tryRules } from './rulesLive.ts';
import { expect } from './engines/expect.ts';
import { writeFileSync } from 'node:fs';
const start = process.argv.slice(2);
const tried = await tryRules(expect, (f) => start.length === 0 || start.some((s) => f.includes(s)));
console.log('DONE', tried.length, tried.filter((t) => !t.noticed).length);
