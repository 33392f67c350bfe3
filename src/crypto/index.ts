import { wrap } from 'comlink';
import type { Vault } from '../core/ports/vault';
import { createLifeline } from './lifeline';

/**
 * Starts the crypto worker. `end` ends it, and with it every key that it held; calls under way then never settle.
 * Where its script cannot be loaded, or it dies, or without WebAssembly, calls reject.
 */
export const connectVault = (): { vault: Vault; end(): void } => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const lifeline = createLifeline();
  worker.addEventListener('error', () => lifeline.cut(new Error('The crypto worker has failed')));
  return {
    // Comlink types a nested object as a promise of it, but its proxy answers calls on it directly.
    vault: lifeline.tie(wrap<Vault>(worker) as unknown as Vault),
    end: () => worker.terminate(),
  };
};
