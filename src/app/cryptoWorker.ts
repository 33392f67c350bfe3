import type { Problem } from '../core/errors';
import type { Vault } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import type { Deps } from './deps';

/** What a disk may take to write what waits, before the keys go all the same. */
const patienceMs = 2_000;

const settled = async (work: Promise<unknown>, ms: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work.catch(() => {}), patience]);
  clearTimeout(timer);
};

/** The crypto worker: started when it is first asked, and again after it has ended. */
export const createCryptoWorker = (deps: Pick<Deps, 'connectVault'>) => {
  let held: ReturnType<Deps['connectVault']> | undefined;

  const end = async (before: Promise<unknown> = Promise.resolve()): Promise<void> => {
    // Taken away at once, so that whoever asks in this moment starts a worker of their own.
    const ending = held;
    held = undefined;
    await settled(before, patienceMs);
    (await ending?.catch(() => undefined))?.end();
  };

  return {
    /** Loads it, so that the first question need not wait. */
    prepare: (): void => void (held ??= deps.connectVault()).catch(() => (held = undefined)),

    /** `NoWebAssembly` where it cannot work. It is let go then, so that the next question starts another. */
    async ask<T>(question: (vault: Vault) => Promise<T>): Promise<Result<T, Problem>> {
      const asked = (held ??= deps.connectVault());
      try {
        return ok(await question((await asked).vault));
      } catch {
        if (held === asked) await end();
        return err({ type: 'NoWebAssembly' });
      }
    },

    /** Ends it for good when `before` has come to an end, at the latest after two seconds. */
    end,
  };
};

export type CryptoWorker = ReturnType<typeof createCryptoWorker>;
