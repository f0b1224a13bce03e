/**
 * Runs of each job per second of processor time: the median of many short rounds, taken in turns. Processor time and
 * not the clock's, because other programs share the machine; in turns, because its speed swings.
 */
export async function ratesOf(jobs, { rounds = 15, secondsARound = 0.15 } = {}) {
  const sizes = [];
  for (const job of jobs) sizes.push(await repeatsFor(job, secondsARound));
  const rates = jobs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, job] of jobs.entries()) rates[i].push(sizes[i] / (await secondsOf(job, sizes[i])));
  }
  return rates.map(median);
}

/** How often a job runs in a round, found while it warms up. */
async function repeatsFor(job, seconds) {
  let repeats = 1;
  while (true) {
    const taken = await secondsOf(job, repeats);
    if (taken > seconds) return Math.max(1, Math.round((repeats * seconds) / taken));
    repeats *= 2;
  }
}

async function secondsOf(job, repeats) {
  const start = process.cpuUsage();
  for (let i = 0; i < repeats; i++) await job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
