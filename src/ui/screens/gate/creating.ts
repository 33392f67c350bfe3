import { createSignal } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { useApp } from '../../context';

/** Makes the vault once, and says how that goes. */
export const useCreating = () => {
  const { gate } = useApp();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const create = async (passphrase: string) => {
    if (busy()) return;
    setProblem(null);
    setBusy(true);
    const created = await gate.create(passphrase);
    setBusy(false);
    if (!created.ok) setProblem(created.error);
  };
  return { busy, problem, create };
};
