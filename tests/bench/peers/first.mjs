// Prints how many milliseconds an engine takes to load, and then to its first answers, in a process of its own.
import { readFileSync } from 'node:fs';

const [file, given] = process.argv.slice(2);
const { rules, family } = JSON.parse(readFileSync(given, 'utf8'));
const start = performance.now();
const { open } = await import(file);
const loaded = performance.now();
await open(rules)(family);
console.log(JSON.stringify([loaded - start, performance.now() - loaded]));
