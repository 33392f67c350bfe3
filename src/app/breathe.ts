/** Work goes on without a break for so long: with the slice that follows it stays below what a person notices. */
const restAfterMs = 12;

let since = performance.now();

/** By a message, so that everything else that waits has its turn first; `scheduler.yield` would jump the queue. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** To be awaited between slices of long work: gives way to input and painting once 12 ms have passed since last time. */
export const breathe = async (): Promise<void> => {
  if (performance.now() - since < restAfterMs) return;
  await giveWay();
  since = performance.now();
};
