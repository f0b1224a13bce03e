/**
 * Lets the messages that have come in meanwhile be heard. A browser makes a timer wait some milliseconds, which thousands
 * of times in a long list are half a minute; a message of one's own does not wait.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
