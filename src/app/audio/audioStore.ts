import { createStore, reconcile } from 'solid-js/store';
import { usualListening, type Listening } from '../../core/listening';
import type { PlayerState } from '../../core/ports/audio';
import type { AudioState } from '../api/audio';

const noPlayer = {
  phase: 'idle',
  positionS: 0,
  durationS: 0,
  sound: 'on',
  sleepAtS: null,
} as const;

/** What screens see of the sessions. */
export const createAudioStore = () => {
  const [state, setState] = createStore<{
    -readonly [Field in keyof AudioState]: AudioState[Field];
  }>({
    plan: null,
    about: null,
    request: null,
    isOpen: false,
    isHere: false,
    fetching: null,
    packs: [],
    problem: null,
    lacksBed: false,
    player: noPlayer,
    listening: usualListening,
    left: null,
  });
  return {
    state,
    /** A part that is the same as before disturbs nobody. */
    set(part: Partial<AudioState>): void {
      setState(part);
    },
    showPlayer(player: PlayerState): void {
      setState('player', reconcile(player));
    },
    showListening(listening: Listening): void {
      setState('listening', reconcile(listening));
    },
  };
};

export type AudioStore = ReturnType<typeof createAudioStore>;
