import { wrap } from 'comlink';
import type { Vault } from '../core/ports';

/**
 * Starts the crypto worker. `end` ends it, and with it every key that it held; calls under way then never settle.
 * A browser without WebAssembly shows as a rejection of the first call.
 */
export const connectVault = (): { vault: Vault; end(): void } => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    // Comlink types a nested object as a promise of it, but its proxy answers calls on it directly.
    vault: wrap<Vault>(worker) as unknown as Vault,
    end: () => worker.terminate(),
  };
};
