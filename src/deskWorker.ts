import type { Pack } from '#dsl';
import { city } from '#city/city.ts';
import { rulebookOf } from './engine/rulebook.ts';
import { deskFor } from './lists/worker/desk.ts';
import type { Reply, Request } from './lists/worker/protocol.ts';
import { givenPack } from './givenPack.ts';

/** Filled in by src/build/ofTheCity.ts: where the pack lies beside the page; empty where the city is built in. */
declare const PACK_PATH: string;

/** The worker in which lists are read and screened: the page hears of it by `protocol.ts` alone. */
const desk = loadPack().then((pack) =>
  deskFor(rulebookOf(pack), (reply: Reply) => {
    // A file is handed over, not copied.
    const given = reply.says === 'told' && 'bytes' in reply ? [reply.bytes.buffer] : [];
    postMessage(reply, { transfer: given });
  }),
);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.v !== 1) return;
  desk
    .then((answer) => answer(data))
    .catch((error: unknown) => {
      // Out of the promise, so that the page hears of it as of any other failure of the worker.
      setTimeout(() => {
        throw error;
      });
    });
});

/** The worker's script lies a folder below the page, beside which the pack is. */
function loadPack(): Promise<Pack> {
  if (PACK_PATH === '') return Promise.resolve(city);
  return givenPack(new URL(`../${PACK_PATH}`, location.href).href);
}
