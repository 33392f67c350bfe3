const name = 'hearth-window';

/** A window that does not answer by then is frozen or broken, and loses its place. */
const patienceMs = 3_000;

/** The only thing that windows say to each other. */
const letGo = 'let-go';

/** What must end before another window may go on. */
type TakenOver = () => void | Promise<void>;

/**
 * One window at a time, by Web Locks: the browser frees the lock when its window goes away, whatever the reason.
 * Windows ask each other to let go over a BroadcastChannel that carries that one word.
 */
export const holdLeadership = () => {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<TakenOver>();
  let release: (() => void) | undefined;

  const lose = async () => {
    const free = release;
    release = undefined;
    if (!free) return;
    await Promise.allSettled([...listeners].map(async (listener) => listener()));
    free();
  };

  /** Resolves to whether the lock was granted; it stays held until `release`. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      navigator.locks
        .request(name, options, (lock) => {
          resolve(lock !== null);
          return lock && new Promise<void>((free) => (release = free));
        })
        // Rejects when the wait was given up, or when the lock was taken away from us later.
        .catch((error: unknown) => {
          reject(error);
          void lose();
        });
    });

  channel.onmessage = ({ data }) => {
    if (data === letGo) void lose();
  };

  return {
    /** Resolves to false where another window holds it. */
    acquire: (): Promise<boolean> => request({ ifAvailable: true }),

    /** Asks the other window to let go, and resolves once this one holds it. */
    async takeOver(): Promise<void> {
      channel.postMessage(letGo);
      try {
        await request({ signal: AbortSignal.timeout(patienceMs) });
      } catch {
        await request({ steal: true });
      }
    },

    /** What must end here before another window may go on; a promise is waited for. */
    onTakenOver(listener: TakenOver): void {
      listeners.add(listener);
    },

    /** Lets go of it, as closing the window does. */
    release(): void {
      release?.();
      release = undefined;
    },
  };
};
