import type { Find, HomeState } from '../../src/app/api';
import { createTextIndex, type Finder } from '../../src/core/find';

/** The worker that searches, in this thread. */
export const findInThread = (): Finder => {
  const index = createTextIndex();
  return { ...index, find: async (query) => index.find(query), end: () => {} };
};

/** Search in the journal of a home that lives in memory. */
export const createFakeFind = (state: () => HomeState): Find => ({
  async look(query) {
    const index = createTextIndex();
    index.put(state().journal);
    return index.find(query).flatMap((id) => {
      const entry = state().journal.find((one) => one.id === id);
      return entry ? [{ kind: 'entry', id, text: entry.text, at: entry.writtenAt } as const] : [];
    });
  },
});
