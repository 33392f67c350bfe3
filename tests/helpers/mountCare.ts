import type { Home, HomeState } from '../../src/app/api';
import { createDoorGate } from './doorGate';
import type { FakeLikings } from './fakeCare';
import { createFakeHome } from './fakeHome';
import { mountDoor } from './mountDoor';

/** Both like it: cuddling, water and a blanket for this person, a resting hand for the other. */
export const answers: HomeState['answers'] = {
  'T02.both': 'love',
  'F01.receive': 'nice',
  'C01.receive': 'fine',
  'T05.give': 'nice',
  'X01.both': 'nice',
  'S07.own': 'love',
};

export const likings: FakeLikings = {
  'T02.both': 'love',
  'F01.give': 'love',
  'C01.give': 'nice',
  'T05.receive': 'nice',
  'X01.both': 'fine',
};

/** Mounts the opened app at `path` over the real care flow. `partner`: what they like; null: nobody is connected. */
export const mountCare = (
  path: string,
  partner: FakeLikings | null = likings,
  state: Partial<HomeState> = {},
): { readonly home: Home; end: () => void } => {
  const about = partner ? { partner: { name: 'Ben', entries: [] } } : {};
  const home = createFakeHome({ answers, ...about, ...state }, {}, partner);
  return { home, end: mountDoor(createDoorGate({ stage: 'open', home }), path) };
};
