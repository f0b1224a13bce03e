/** Starts the worker in which lists are read and screened. It is reached by its address and by messages alone. */
export const startWorker = (): Worker => new Worker(new URL('../../deskWorker.ts', import.meta.url));
