import { createStore, reconcile } from 'solid-js/store';
import type { Meet, MeetingView, Way, WayState } from '../../src/app/api';

/** Two squares of the size that a connection takes. */
export const fakeSquares = ['A', 'B'].map((letter) => `HS1${letter.repeat(247)}`);

/** Two phones without the internet, one of them made up. */
export const createFakeMeet = (start: MeetingView = { phase: 'idle' }): Meet => {
  const [held, set] = createStore<{ view: MeetingView }>({ view: start });
  const show = (view: MeetingView) => set('view', reconcile(view));
  return {
    get state() {
      return held.view;
    },
    show: async () => show({ phase: 'showing', squares: fakeSquares, isFirst: true }),
    async scan(text) {
      if (!text.startsWith('HS1')) return null;
      show({ phase: 'met' });
      return { have: 1, total: 1 };
    },
    leave: () => show({ phase: 'idle' }),
  };
};

export const createFakeWay = (canHide: boolean | null = true): Way => {
  const [state, set] = createStore<WayState>({ mine: false, theirs: false, canHide });
  return { state, setDirect: (mine) => set({ mine }) };
};
