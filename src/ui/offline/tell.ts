import type { WorkerMessage } from './workerMessage.ts';

/** Says something to the service worker. */
export function tell(worker: ServiceWorker | null, message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of the page's own origin
  worker?.postMessage(message);
}
