import { liuzhou } from '../rules/liuzhou/pack.ts';
import { rulebookOf } from './engine/rulebook.ts';
import { deskFor } from './lists/worker/desk.ts';
import type { Reply, Request } from './lists/worker/protocol.ts';

/** The worker in which lists are read and screened: the page hears of it by `protocol.ts` alone. */
const answer = deskFor(rulebookOf(liuzhou), (reply: Reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.v === 1) void answer(data);
});
