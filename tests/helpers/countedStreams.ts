import type { Sodium } from '../../src/crypto/sodium';

/** The same primitives, and how many secretstream states lie in the memory of the wasm. */
export const countStreams = (sodium: Sodium): { sodium: Sodium; alive: () => number } => {
  const alive = new Set<unknown>();
  const { stream } = sodium;
  const counted: Sodium['stream'] = {
    ...stream,
    seal(key) {
      const begun = stream.seal(key);
      alive.add(begun.state);
      return begun;
    },
    open(key, header) {
      const state = stream.open(key, header);
      alive.add(state);
      return state;
    },
    end(state) {
      if (!alive.delete(state)) throw new Error('Freed twice');
      stream.end(state);
    },
  };
  return { sodium: { ...sodium, stream: counted }, alive: () => alive.size };
};
