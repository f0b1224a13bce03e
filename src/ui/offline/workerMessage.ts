/** What a page says to the service worker: let the newer version in; or which bundle it was drawn by. */
export type WorkerMessage = { readonly take: true } | { readonly drawnBy: string };
