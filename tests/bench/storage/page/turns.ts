/** Everything that waits has its turn first. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Watches for how long nothing else could have a turn; returns how to end and the longest time in milliseconds. */
export const watchGaps = (): (() => number) => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    // Nothing had a turn since.
    return Math.max(longest, performance.now() - last);
  };
};

/** Watches for tasks of more than 50 ms (Long Tasks API); returns how to end and the longest one, 0 where there is none. */
export const watchLongTasks = (): (() => Promise<number>) => {
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return async () => {
    // The last task is entered after its end, before the frame that follows.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    take(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
};
