import { boundaries, type Boundary } from './boundaries.ts';
import { randomFrom } from './random.ts';

/** What came of the inputs to one boundary. */
export type Tally = {
  readonly name: string;
  readonly isBeside?: true | undefined;
  inputs: number;
  taken: number;
  slowest: { ms: number; input: number };
  /** The first few, each with the number of its input: the same seed makes it again. */
  readonly faults: string[];
  faulty: number;
};

const faultsKept = 5;

/** Tries so many inputs, shared out over the boundaries. The same seed tries the same ones. */
export async function fuzz(
  total: number,
  seed: number,
  watch: (boundary: number, input: number) => void = () => undefined,
): Promise<readonly Tally[]> {
  const all = await boundaries();
  const tallies: Tally[] = [];
  for (const [nth, boundary] of all.entries()) {
    const tally = emptyTally(boundary);
    const count = Math.ceil((total * boundary.share) / 100);
    for (let input = 0; input < count; input++) {
      watch(nth, input);
      await tryOne(boundary, input, seed + nth * 0x9e3779b1 + input * 0x85ebca6b, tally);
    }
    tallies.push(tally);
  }
  return tallies;
}

async function tryOne(boundary: Boundary, input: number, seed: number, tally: Tally): Promise<void> {
  const started = performance.now();
  try {
    if (await boundary.tryOne(randomFrom(seed))) tally.taken++;
  } catch (error) {
    note(
      tally,
      `input ${input}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 1500) : String(error)}`,
    );
  }
  const ms = performance.now() - started;
  if (ms > tally.slowest.ms) tally.slowest = { ms, input };
  tally.inputs++;
}

function note(tally: Tally, fault: string): void {
  tally.faulty++;
  if (tally.faults.length < faultsKept) tally.faults.push(fault);
}

const emptyTally = ({ name, isBeside }: Boundary): Tally => ({
  name,
  isBeside,
  inputs: 0,
  taken: 0,
  slowest: { ms: 0, input: 0 },
  faults: [],
  faulty: 0,
});
