import { createStore } from 'solid-js/store';
import type { Devices, DevicesState, HomeState } from '../../src/app/api';
import { ok } from '../../src/core/result';

/** Devices of a home that lives in memory. */
export const createFakeDevices = (
  setPairing: (part: Pick<HomeState, 'pairing' | 'pairingPurpose'>) => void,
  start: Partial<DevicesState> = {},
): Devices => {
  const [state, set] = createStore<{
    -readonly [Field in keyof DevicesState]: DevicesState[Field];
  }>({
    own: [{ id: 'here', name: '', addedAt: 0, isHere: true }],
    sync: { state: 'unpaired' },
    settled: true,
    asked: [],
    partner: [],
    refused: [],
    ...start,
  });
  const move = (id: string, to: 'partner' | 'refused') => {
    const found = [...state.asked, ...state.partner, ...state.refused].find((one) => one.id === id);
    const without = (all: DevicesState['asked']) => all.filter((one) => one.id !== id);
    set({
      asked: without(state.asked),
      partner: without(state.partner),
      refused: without(state.refused),
    });
    if (found) set(to, (all) => [...all, found]);
  };
  return {
    state,
    async add() {
      const code =
        'hearthdevice1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs7x2k9p';
      const pairing = {
        phase: 'inviting',
        code,
        link: code,
        shown: code,
        expiresAt: Date.now() + 900_000,
      } as const;
      setPairing({ pairing, pairingPurpose: 'own' });
      return ok(undefined);
    },
    async join() {
      setPairing({ pairing: { phase: 'joining' }, pairingPurpose: 'own' });
    },
    rename: (id, name) =>
      set('own', (all) => all.map((one) => (one.id === id ? { ...one, name } : one))),
    async remove(id) {
      set('own', (all) => all.filter((one) => one.id !== id));
      return ok(undefined);
    },
    accept: (id) => move(id, 'partner'),
    refuse: (id) => move(id, 'refused'),
  };
};
