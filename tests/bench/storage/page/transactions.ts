/** Transactions that may write and have not come to an end, and when the last of all ended. */
const writing = new Set<IDBTransaction>();
let lastEnd = performance.now();
let waiting: (() => void)[] = [];

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function watched(stores, mode, options) {
  const transaction = begin.call(this, stores, mode, options);
  const ended = () => {
    lastEnd = performance.now();
    writing.delete(transaction);
    if (writing.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  transaction.addEventListener('complete', ended);
  transaction.addEventListener('abort', ended);
  if (mode === 'readwrite') writing.add(transaction);
  return transaction;
};

/** Resolves when every write begun so far, by whomever, is committed. */
export const committed = (): Promise<void> =>
  new Promise((resolve) => {
    if (writing.size === 0) resolve();
    else waiting.push(resolve);
  });

/**
 * Resolves when no transaction has ended for so long, at the earliest after that time: whatever tidies up behind the
 * writer has done so, in files as well.
 */
export const quiet = async (forMs: number): Promise<void> => {
  const from = performance.now();
  const restMs = () => Math.max(lastEnd, from) + forMs - performance.now();
  for (let rest = restMs(); rest > 0 || writing.size > 0; rest = restMs()) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(rest, 10)));
  }
};
