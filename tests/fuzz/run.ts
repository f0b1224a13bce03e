import { Worker } from 'node:worker_threads';
import { fuzz } from './fuzz.ts';

/** A tab that stands still for longer is frozen. */
const longest = 1_000;

/** `npm run fuzz -- [inputs] [seed]`: everything that comes from outside, changed in every way we could think of. */
const [inputs = '1000000', seed = '1'] = process.argv.slice(2);

// An input that never ends holds this thread, so another one looks on.
const at = new Int32Array(new SharedArrayBuffer(8));
const watchdog = new Worker(
  `const { workerData } = require('node:worker_threads');
  let last = '';
  setInterval(() => {
    const now = workerData.join(' ');
    if (now === last) { require('node:fs').writeSync(2, 'STUCK at boundary, input: ' + now + '\\n'); process.kill(process.pid, 'SIGKILL'); }
    last = now;
  }, 10_000);`,
  { eval: true, workerData: at },
);

const started = performance.now();
const tallies = await fuzz(Number(inputs), Number(seed), (boundary, input) => {
  if (at[0] !== boundary)
    console.error(`${Math.round((performance.now() - started) / 1000)} s: boundary ${boundary}`);
  at[0] = boundary;
  at[1] = input;
});
await watchdog.terminate();

for (const { name, inputs: count, taken, slowest, faulty, faults } of tallies) {
  console.log(
    `${name.padEnd(28)} ${String(count).padStart(8)} inputs, ${String(taken).padStart(7)} taken, slowest ${slowest.ms.toFixed(1)} ms (input ${slowest.input}), ${faulty} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
}
const slow = tallies.filter(({ isBeside, slowest }) => !isBeside && slowest.ms > longest);
for (const { name, slowest } of slow)
  console.log(`${name}: input ${slowest.input} took ${Math.round(slowest.ms)} ms, more than ${longest}`);
const total = tallies.reduce((sum, one) => sum + one.inputs, 0);
const faults = tallies.reduce((sum, one) => sum + one.faulty, slow.length);
console.log(
  `${total} inputs, ${faults} faults, seed ${seed}, ${Math.round((performance.now() - started) / 1000)} s`,
);
process.exitCode = faults === 0 ? 0 : 1;
