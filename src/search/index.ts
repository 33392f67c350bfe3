import type { Finder, FinderMessage, Found } from '../core/find';

/** Starts the worker that searches. Once it has ended, or where it cannot be loaded, nothing is found. */
export const connectFinder = (): Finder => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (ids: readonly string[]) => void>();
  let last = 0;
  let isOver = false;

  const say = (message: FinderMessage) => worker.postMessage(message);
  const settleAll = () => {
    isOver = true;
    for (const settle of waiting.values()) settle([]);
    waiting.clear();
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => {
    waiting.get(data.number)?.(data.ids);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', settleAll);

  return {
    put: (texts) => say({ type: 'put', texts }),
    remove: (ids) => say({ type: 'remove', ids }),
    find: (query) =>
      new Promise((settle) => {
        if (isOver) return settle([]);
        waiting.set((last += 1), settle);
        say({ type: 'find', number: last, query });
      }),
    end() {
      worker.terminate();
      settleAll();
    },
  };
};
