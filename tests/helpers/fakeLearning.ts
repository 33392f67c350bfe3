import { createStore } from 'solid-js/store';
import type { Learning, LearningState, Wording } from '../../src/core/learning';

const plainWording = (): Wording => ({
  language: null,
  address: 'informal',
  without: [],
  callName: '',
  firstSteps: 'open',
});

const withOrWithout = (list: readonly string[], id: string, isOn: boolean) => [
  ...list.filter((each) => each !== id),
  ...(isOn ? [id] : []),
];

/** Favourites and read marks that live in memory. */
export const createFakeLearning = (start: Partial<LearningState> = {}): Learning => {
  const [state, set] = createStore<{
    -readonly [Field in keyof LearningState]: LearningState[Field];
  }>({ favourites: [], read: [], wording: plainWording(), ...start });
  return {
    state,
    setFavourite: (id, isOn) => set('favourites', (list) => withOrWithout(list, id, isOn)),
    setRead: (id, isOn) => set('read', (list) => withOrWithout(list, id, isOn)),
    setWording: (change) => set('wording', (now) => ({ ...now, ...change })),
  };
};
