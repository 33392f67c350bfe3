/** Comlink waits for an answer for ever, also from a worker that has failed. Calls that are tied reject instead. */
export const createLifeline = () => {
  const waiting = new Set<(reason: Error) => void>();
  let failure: Error | undefined;

  const call = (work: () => Promise<unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.add(reject);
      void work()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });

  return {
    /** The same methods, and those of nested objects; every one must be async. */
    tie<T extends object>(remote: T): T {
      return new Proxy(remote, {
        get: (target, name) => this.tie(Reflect.get(target, name) as object),
        apply: (target, self, args) =>
          call(() => Reflect.apply(target as () => Promise<unknown>, self, args)),
      });
    },
    /** Rejects what waits, and every later call. */
    cut(reason: Error): void {
      failure = reason;
      for (const reject of waiting) reject(reason);
    },
  };
};
