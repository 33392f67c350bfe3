import { createSignal } from 'solid-js';
import type { Problem } from '../../../core/errors';
import type { Result } from '../../../core/result';

/**
 * A command that may meet a problem: `busy` while it runs, the `problem` it met last, and `run`, which tells whether it
 * went well. One at a time: while it runs, another one is not begun.
 */
export const useAttempt = <Args extends readonly unknown[]>(
  command: (...args: Args) => Promise<Result<void, Problem>>,
) => {
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const run = async (...args: Args): Promise<boolean> => {
    if (busy()) return false;
    setProblem(null);
    setBusy(true);
    const result = await command(...args);
    setBusy(false);
    if (!result.ok) setProblem(result.error);
    return result.ok;
  };
  return { busy, problem, run };
};
