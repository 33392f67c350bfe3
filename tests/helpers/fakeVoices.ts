import { createStore, reconcile } from 'solid-js/store';
import type { Recording, Voices, VoicesState } from '../../src/app/api';
import { readableBlocks } from '../../src/app/audio/laidOut';
import { ok } from '../../src/core/result';

/** Voices that nobody hears, for looking at their screens. */
export const createFakeVoices = (start: Partial<VoicesState>): Voices => {
  const [state, set] = createStore<{ -readonly [K in keyof VoicesState]: VoicesState[K] }>({
    own: [],
    theirs: [],
    recording: { phase: 'idle' },
    hearing: null,
    problem: null,
    ...start,
  });
  let ids = 0;
  const recording = (now: Recording) => set('recording', reconcile(now));
  const shown = (id: string, isShown: boolean) =>
    set('own', (own) => own.map((one) => (one.id === id ? { ...one, shown: isShown } : one)));
  return {
    state,
    blocks: readableBlocks,
    record: async () => recording({ phase: 'recording', since: Date.now() }),
    say() {},
    finish: async () => recording({ phase: 'ready', durationS: 24 }),
    discard: () => recording({ phase: 'idle' }),
    async keep(of) {
      const one = { id: `voice-${(ids += 1)}`, of, durationS: 24, at: Date.now(), shown: false };
      set('own', (own) => [one, ...own.filter((each) => each.of !== of)]);
      recording({ phase: 'idle' });
      return ok(undefined);
    },
    hear: async (id) => set({ hearing: id }),
    hush: () => set({ hearing: null }),
    show: (id) => shown(id, true),
    hide: (id) => shown(id, false),
    remove: async (id) => set('own', (own) => own.filter((one) => one.id !== id)),
  };
};
