import { createStore } from 'solid-js/store';
import type { Far, FarState } from '../../src/app/api';
import { leadMs } from '../../src/core/talk/start';

type Shown = { -readonly [Field in keyof FarState]: FarState[Field] };

/** For two who are apart, in memory: whatever is proposed is agreed on by a tap of one's own. */
export const createFakeFar = (start: Partial<FarState> = {}): Far => {
  const [state, set] = createStore<Shown>({
    start: { phase: 'none' },
    isBegun: false,
    clockErrorMs: null,
    goodbye: null,
    ...start,
  });
  return {
    state,
    proposeStart: (what, minutes, startsAt) =>
      set('start', {
        phase: 'offered',
        proposal: { id: 'a', what, minutes, startsAt, at: Date.now() },
      }),
    acceptStart() {
      const { start: now } = state;
      if (now.phase !== 'asked') return;
      const { proposal } = now;
      set('start', { phase: 'agreed', proposal, startsAt: Date.now() + leadMs });
    },
    leaveStart: () => set('start', { phase: 'none' }),
    proposeGoodbye: (goodbye) =>
      set('goodbye', { by: 'me', goodbye: { ...goodbye, zoneMinutes: 60 }, reply: null }),
    answerGoodbye: (keepMinutes) =>
      set('goodbye', (now) => now && { ...now, reply: { keepMinutes, zoneMinutes: 120 } }),
    clearGoodbye: () => set('goodbye', null),
  };
};
