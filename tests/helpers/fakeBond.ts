import { createStore } from 'solid-js/store';
import type { Bond, BondState, HomeState, Updates, UpdatesState } from '../../src/app/api';
import { ok } from '../../src/core/result';

/** The tie between two phones of a home that lives in memory. */

const stepMs = 600;
const wait = () => new Promise((resolve) => setTimeout(resolve, stepMs));

const createUpdates = (): Updates => {
  const [state, set] = createStore<UpdatesState>({
    isHere: true,
    isPending: true,
    canSend: true,
    making: { phase: 'idle' },
    opening: { phase: 'idle' },
  });
  const give = async () => {
    set({ isPending: false, making: { phase: 'idle' } });
    return true;
  };
  return {
    state,
    async make() {
      set({ making: { phase: 'working' } });
      await wait();
      set({ making: { phase: 'ready', canShare: true } });
    },
    save: give,
    share: give,
    discard: () => set({ making: { phase: 'idle' } }),
    async open(file) {
      set({ opening: { phase: 'working' } });
      await wait();
      set({
        opening:
          file.size > 0 ? { phase: 'done' } : { phase: 'failed', problem: { type: 'NotABundle' } },
      });
    },
    forget: () => set({ opening: { phase: 'idle' } }),
  };
};

/** `onPart`: the home without the partner. */
export const createFakeBond = (state: () => HomeState, onPart: () => void): Bond => {
  const [bond, set] = createStore<BondState>({
    kept: [],
    codeTried: false,
    renewal: 'idle',
  });
  return {
    state: bond,
    updates: createUpdates(),
    held: () => ({
      name: state().name,
      answers: Object.keys(state().answers).length,
      entries: state().journal.filter(({ shared }) => shared),
    }),
    async part(keep) {
      const { partner } = state();
      await wait();
      const from = partner?.name ?? '';
      set({ kept: keep ? (partner?.entries ?? []).map((entry) => ({ ...entry, from })) : [] });
      onPart();
      return ok(undefined);
    },
    renewKeys() {
      set({ renewal: 'waiting' });
      void wait().then(() => set({ renewal: 'done' }));
    },
    forgetTry: () => set({ codeTried: false }),
    async dropKept() {
      set({ kept: [] });
      return ok(undefined);
    },
  };
};
