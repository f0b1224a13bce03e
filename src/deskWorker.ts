import { city } from '#city/city.ts';
import { rulebookOf } from './engine/rulebook.ts';
import { deskFor } from './lists/worker/desk.ts';
import type { Reply, Request } from './lists/worker/protocol.ts';

/** The worker in which lists are read and screened: the page hears of it by `protocol.ts` alone. */
const answer = deskFor(rulebookOf(city), (reply: Reply) => {
  // A file is handed over, not copied.
  const given = reply.says === 'told' && reply.about === 'file' ? [reply.bytes.buffer] : [];
  postMessage(reply, { transfer: given });
});

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.v !== 1) return;
  answer(data).catch((error: unknown) => {
    // Out of the promise, so that the page hears of it as of any other failure of the worker.
    setTimeout(() => {
      throw error;
    });
  });
});
