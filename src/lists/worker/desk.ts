import type { Rulebook } from '../../engine/rulebook.ts';
import { readPasted } from '../files/readPasted.ts';
import { readSpreadsheet, type ReadFile } from '../files/readSpreadsheet.ts';
import { exampleTables } from '../exampleTables.ts';
import { mapHeaders, type Mapping } from '../mapping.ts';
import { readList } from '../readList.ts';
import { screen } from '../screen.ts';
import type { Sheet } from '../sheet.ts';
import { summaryOf } from '../summary.ts';
import { nextTask } from './nextTask.ts';
import type { Reply, Request, Told } from './protocol.ts';
import { teller, type Found } from './teller.ts';

/**
 * Answers requests one after the other, in a worker or wherever else it is put. A screening lets go of the thread every
 * few milliseconds, so that a pause or an end is heard.
 */
export function deskFor(
  rulebook: Rulebook,
  reply: (reply: Reply) => void,
): (request: Request) => Promise<void> {
  const tell = teller(rulebook);
  let source: Uint8Array<ArrayBuffer> | undefined;
  let sheets: readonly Sheet[] = [];
  let found: Found | undefined;
  /** Counts the runs: one that is no longer the last has been cancelled. */
  let run = 0;
  let paused: { readonly until: Promise<void>; readonly end: () => void } | undefined;

  const opened = (file: ReadFile, remembered: Mapping): void => {
    if ('problem' in file) return reply({ v: 1, says: 'unreadable', problem: file.problem });
    sheets = file.sheets;
    found = undefined;
    reply({
      v: 1,
      says: 'opened',
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        rows: sheet.rows.length,
        beginning: sheet.rows.slice(0, 20),
        headers: mapHeaders(rulebook.pack, sheet, remembered),
      })),
    });
  };

  const screenSheet = async ({
    sheet: no,
    headers,
    asOf,
  }: Extract<Request, { do: 'screen' }>): Promise<void> => {
    const sheet = sheets[no];
    if (sheet === undefined) return;
    const own = ++run;
    found = undefined;
    const list = readList(rulebook.pack, sheet, headers, asOf);
    reply({ v: 1, says: 'listed', households: list.households.length, problems: list.problems.length });
    const households = list.households.map(({ household }) => household);
    const steps = screen(rulebook, households, asOf);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        found = { list, screening: step.value };
        return reply({ v: 1, says: 'done', summary: summaryOf(list, step.value, rulebook) });
      }
      reply({ v: 1, says: 'progress', progress: step.value });
      await nextTask();
      await paused?.until;
      if (own !== run) return reply({ v: 1, says: 'cancelled' });
    }
  };

  const goOn = (): void => {
    paused?.end();
    paused = undefined;
  };

  return async (request) => {
    switch (request.do) {
      case 'open':
        source = request.bytes;
        return opened(await readSpreadsheet(request.bytes, request.fileName), request.remembered);
      case 'paste':
        source = new TextEncoder().encode(request.text);
        return opened(await readPasted(request.text), request.remembered);
      case 'example':
        source = undefined;
        return opened({ sheets: exampleTables(rulebook.pack, request.asOf).slice(0, 1) }, {});
      case 'screen':
        return screenSheet(request);
      case 'pause':
        paused ??= gate();
        return;
      case 'resume':
        return goOn();
      case 'cancel':
        run++;
        return goOn();
      case 'tell': {
        const told = request.about === 'source' ? tellSource(source) : await tell(request, found);
        return reply({ v: 1, says: 'told', id: request.id, ...told });
      }
    }
  };
}

/** A copy: what is told is handed over. */
const tellSource = (source: Uint8Array<ArrayBuffer> | undefined): Told =>
  source === undefined ? { about: 'nothing' } : { about: 'source', bytes: source.slice() };

function gate(): { readonly until: Promise<void>; readonly end: () => void } {
  const ends: (() => void)[] = [];
  const until = new Promise<void>((resolve) => {
    ends.push(resolve);
  });
  return { until, end: () => ends.forEach((end) => end()) };
}
