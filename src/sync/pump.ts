/**
 * Does work on items in order, one batch at a time: whatever arrives while a batch is in work makes the next one.
 * Keeps round trips to the crypto worker few without ever reordering.
 */
export const createPump = <T>(maxBatch: number, work: (batch: T[]) => Promise<void>) => {
  const queue: T[] = [];
  let running = false;
  let ended = false;

  const run = async () => {
    if (running) return;
    running = true;
    while (queue.length > 0 && !ended) await work(queue.splice(0, maxBatch));
    running = false;
  };

  return {
    push(...items: T[]): void {
      if (ended) return;
      queue.push(...items);
      void run();
    },
    end(): void {
      ended = true;
      queue.length = 0;
    },
  };
};
