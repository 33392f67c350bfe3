import type { HomeState } from './api';

/** What the screens see before any book is shown. A fresh one each time: a store writes into what it is given. */
export const emptyHome = (): HomeState => ({
  name: '',
  answers: {},
  quickStartAt: 0,
  partner: null,
  journal: [],
  journalReady: false,
  lockSettings: { idleMinutes: 2, hidden: 'soon' },
  save: 'saved',
  saveProblem: null,
  damaged: false,
  sync: { state: 'unpaired' },
  pairing: { phase: 'idle' },
  pairingPurpose: 'partner',
  storageKept: null,
  storage: { used: null, quota: null, audio: null },
});
