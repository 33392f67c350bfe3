import { createStore } from 'solid-js/store';
import type { Appearance } from '../core/appearance';
import { observeAppearance, readAppearance, writeAppearance, type Book } from '../doc';
import type { Look } from './api';

/** How the screens look and feel: from the private book to them and back. */
export const createAppearanceFlow = (book: Book): { readonly look: Look; stop(): void } => {
  const [state, set] = createStore<Appearance>(readAppearance(book));
  const stop = observeAppearance(book, () => set(readAppearance(book)));
  return {
    look: {
      state,
      set: (change) => writeAppearance(book, { ...readAppearance(book), ...change }),
    },
    stop,
  };
};
