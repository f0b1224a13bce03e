import type { Mapping } from '../../lists/mapping.ts';
import type { HeadersAsRead } from '../../lists/readList.ts';
import type { FileWanted, Question, Reply, Request, Told } from '../../lists/worker/protocol.ts';
import type { ListFile } from '../../sealed/sealedList.ts';
import type { ListState, Source } from './listState.ts';
import { startWorker } from './startWorker.ts';

/**
 * The list of this page and the worker that holds it. It stands outside of the components, so that a look at the
 * instructions does not lose a list; nothing of it outlives the page.
 */
export const listDesk = openListDesk(startWorker);

type Asked<About extends Question['about']> = Extract<Question, { about: About }>;
type Answered<About extends Question['about']> = Extract<Told, { about: About | 'nothing' }>;

function openListDesk(start: () => Worker) {
  let state: ListState = { step: 'start' };
  let worker: Worker | undefined;
  let questions = 0;
  let lastDrawn = 0;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (told: Told) => void>();

  const become = (next: ListState): void => {
    state = next;
    listeners.forEach((listen) => listen());
  };

  /** Lets go of the worker and of all that it holds. */
  const drop = (): void => {
    worker?.terminate();
    worker = undefined;
    waiting.forEach((resolve) => resolve({ about: 'nothing' }));
    waiting.clear();
  };

  const fail = (): void => {
    const wasAsked = state.step !== 'start' || waiting.size > 0;
    drop();
    if (wasAsked) become({ step: 'start', problem: 'worker' });
  };

  const send = (request: Request, given: Transferable[] = []): void => {
    if (worker === undefined) {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
      worker.addEventListener('error', (event) => {
        // It is told on the page.
        event.preventDefault();
        fail();
      });
      worker.addEventListener('messageerror', fail);
    }
    worker.postMessage(request, given);
  };

  const hear = (reply: Reply): void => {
    switch (reply.says) {
      case 'opened':
        if (state.step === 'reading')
          become({ step: 'columns', wasCancelled: false, source: state.source, sheets: reply.sheets });
        return;
      case 'unreadable':
        drop();
        return become({ step: 'start', problem: reply.problem });
      case 'listed': {
        const { households, problems } = reply;
        if (state.step === 'screening') become({ ...state, listed: { households, problems } });
        return;
      }
      case 'progress': {
        // Thousands come in a second; nobody sees more than ten.
        const isSeen = performance.now() - lastDrawn > 100;
        if (state.step !== 'screening' || !(isSeen || state.progress === undefined)) return;
        lastDrawn = performance.now();
        return become({ ...state, progress: reply.progress });
      }
      case 'done':
        if (state.step === 'screening') {
          const { source, sheets } = state;
          become({ step: 'result', source, sheets, summary: reply.summary, isSaved: false });
        }
        return;
      case 'cancelled':
        return;
      case 'told': {
        const { v: _, says: __, id, ...told } = reply;
        waiting.get(id)?.(told);
        waiting.delete(id);
      }
    }
  };

  const read = (source: Source, request: (isWanted: () => boolean) => Promise<void>): void => {
    drop();
    const reading: ListState = { step: 'reading', source };
    become(reading);
    const isWanted = (): boolean => state === reading;
    // A file may have gone since it was chosen.
    request(isWanted).catch(() => {
      if (!isWanted()) return;
      drop();
      become({
        step: 'start',
        problem: {
          zh: '这个文件读不到。它可能被移走了，或者正被别的程序占用',
          en: 'This file cannot be read. It may have been moved, or another program holds it',
        },
      });
    });
  };

  async function ask<About extends Question['about']>(question: Asked<About>): Promise<Answered<About>>;
  function ask(question: Question): Promise<Told> {
    const id = ++questions;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ v: 1, do: 'tell', id, ...question });
    });
  }

  return {
    state: (): ListState => state,
    subscribe: (listen: () => void): (() => void) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    open(file: File, remembered: Mapping): void {
      read({ kind: 'file', name: file.name }, async (isWanted) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (isWanted()) send({ v: 1, do: 'open', bytes, fileName: file.name, remembered }, [bytes.buffer]);
      });
    },
    /** Opens a list that was sealed, by what its file was called. */
    openUnsealed({ name, bytes }: ListFile, remembered: Mapping): void {
      read({ kind: 'file', name }, async () =>
        send({ v: 1, do: 'open', bytes, fileName: name, remembered }, [bytes.buffer]),
      );
    },
    paste(text: string, remembered: Mapping): void {
      read({ kind: 'pasted' }, async () => send({ v: 1, do: 'paste', text, remembered }));
    },
    openExample(asOf: string): void {
      read({ kind: 'example' }, async () => send({ v: 1, do: 'example', asOf }));
    },
    screen(sheet: number, headers: HeadersAsRead, asOf: string): void {
      if (state.step !== 'columns') return;
      const { source, sheets } = state;
      become({ step: 'screening', isPaused: false, source, sheets });
      send({ v: 1, do: 'screen', sheet, headers, asOf });
    },
    pause(isPaused: boolean): void {
      if (state.step !== 'screening') return;
      become({ ...state, isPaused });
      send({ v: 1, do: isPaused ? 'pause' : 'resume' });
    },
    /** Ends a screening, or leaves a result: back to the columns of the same list. */
    backToColumns(): void {
      if (state.step !== 'screening' && state.step !== 'result') return;
      if (state.step === 'screening') send({ v: 1, do: 'cancel' });
      const { source, sheets, step } = state;
      become({ step: 'columns', wasCancelled: step === 'screening', source, sheets });
    },
    /** Forgets the list and everything found in it. */
    clear(): void {
      drop();
      become({ step: 'start' });
    },
    ask,
    /** The file that was opened, for it to be sealed. */
    source: (): Promise<Answered<'source'>> => ask<'source'>({ about: 'source' }),
    /** Says that its rows have been saved. */
    markSaved(): void {
      if (state.step === 'result') become({ ...state, isSaved: true });
    },
    /** Has a file written; its bytes, or why there are none. */
    write: async (file: FileWanted): Promise<Answered<'file'>> => {
      const told = await ask<'file'>({ about: 'file', file });
      const isWhole = file.what === 'all' || file.what === 'result';
      if (told.about === 'file' && isWhole && state.step === 'result') become({ ...state, isSaved: true });
      return told;
    },
  };
}
