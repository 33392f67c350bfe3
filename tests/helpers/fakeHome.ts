import { createStore, reconcile } from 'solid-js/store';
import type {
  Gate,
  GateState,
  Home,
  HomeState,
  Round,
  Strength,
  VoicesState,
  FarState,
} from '../../src/app/api';
import { err, ok } from '../../src/core/result';
import type { KeptCheckIn } from '../../src/doc';
import { createFakeAudio, type FakeAudio } from './fakeAudio';
import { createFakeCare, type FakeLikings } from './fakeCare';
import { createFakeLearning } from './fakeLearning';
import { createFakeLook } from './fakeLook';
import { createFakeBond } from './fakeBond';
import { createFakeMoments } from './fakeMoments';
import { createFakeFar } from './fakeFar';
import { createFakeFind } from './findInThread';
import { createFakeTalk } from './fakeTalk';
import { createFakeVoices } from './fakeVoices';
import { createFakeMeet, createFakeWay, fakeSquares } from './fakeMeet';
import { createFakeDevices } from './fakeDevices';
import { createFakeVault, type FakeVault } from './fakeVault';

/** What the screens may only read, made-up evenings may change. */
type Changing<T> = T extends object ? { -readonly [K in keyof T]: Changing<T[K]> } : T;

/** A home and a gate that live in memory, for looking at screens with made-up data. */

const tickMs = 250;
const stepMs = 900;
const phrases = [
  'amber kettle meadow soft lantern',
  'river cotton window plum evening',
  'harbor velvet acorn quiet spoon',
  'maple candle pillow north basket',
];

const emptyHome: HomeState = {
  name: 'Ada',
  answers: {},
  quickStartAt: 12,
  partner: null,
  journal: [],
  journalReady: true,
  lockSettings: { idleMinutes: 2, hidden: 'soon' },
  save: 'saved',
  saveProblem: null,
  damaged: false,
  sync: { state: 'unpaired' },
  pairing: { phase: 'idle' },
  pairingPurpose: 'partner',
  storageKept: null,
  storage: { used: null, quota: null, audio: null },
};

/** `likings`: what the partner shows; null while nobody is connected. */
export const createFakeHome = (
  start: Partial<HomeState> = {},
  vault: FakeVault = {},
  likings: FakeLikings | null = null,
  audio: FakeAudio = {},
  rounds: readonly Round[] = [],
  voices: Partial<VoicesState> = {},
  far: Partial<FarState> = {},
  kept: readonly KeptCheckIn[] = [],
): Home => {
  // A store writes into what it is given, which the next home begins with.
  const [state, set] = createStore(
    structuredClone({ ...emptyHome, ...start }) as Changing<HomeState>,
  );
  const { care, setAnswer, books } = createFakeCare({
    answers: start.answers ?? {},
    likings,
    onAnswers: (answers) => set('answers', reconcile({ ...answers })),
  });
  let ids = 0;

  const saved = (change: () => void) => {
    set('save', 'saving');
    change();
    setTimeout(() => set('save', state.saveProblem ? 'unsaved' : 'saved'), tickMs);
  };
  const later = (change: () => void) => setTimeout(change, stepMs);

  return {
    state,
    devices: createFakeDevices((part) => set(part as Partial<Changing<HomeState>>), vault.devices),
    setName: (name) => saved(() => set('name', name.trim())),
    setAnswer: (key, answer) => saved(() => setAnswer(key, answer)),
    care,
    moments: createFakeMoments({ books, kept, tonight: () => care.state.tonight.kind }),
    files: { canShare: () => true, share: async () => true, save: async () => true },
    setQuickStartAt: (at) => saved(() => set('quickStartAt', at)),
    learning: createFakeLearning(),
    look: createFakeLook(),
    talk: createFakeTalk(rounds),
    far: createFakeFar(far),
    find: createFakeFind(() => state),
    retrySave: () => set({ save: 'saved', saveProblem: null }),

    async invite() {
      set('pairing', {
        phase: 'inviting',
        link: 'https://hearth.example/#pair=hearth1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs',
        shown:
          'https://hearth.example/#pair=hearth1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs',
        code: 'hearth1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs',
        expiresAt: Date.now() + 60 * 60_000,
      });
    },
    async join(text) {
      if (!text.includes('hearth1')) {
        set('pairing', { phase: 'failed', problem: { type: 'NotACode' } });
        return;
      }
      set('pairing', { phase: 'joining' });
      later(() => set('pairing', { phase: 'choosing', candidates: phrases }));
    },
    async choose(phrase) {
      if (!phrases.includes(phrase)) {
        set('pairing', { phase: 'failed', problem: { type: 'WordsDiffer' } });
        return;
      }
      set('pairing', { phase: 'reading', words: phrase });
      later(() => set('pairing', { phase: 'paired' }));
    },
    inviteNearby: async () => set('pairing', { phase: 'nearby', squares: [...fakeSquares] }),
    async scan(text) {
      if (!text.startsWith('HS1')) return null;
      set('pairing', { phase: 'reaching' });
      later(() => set('pairing', { phase: 'paired' }));
      return { have: 1, total: 1 };
    },
    cancelPairing: async () => set('pairing', { phase: 'idle' }),

    addEntry(text, writtenAt = Date.now()) {
      const id = `entry-${(ids += 1)}`;
      saved(() =>
        set('journal', (all) =>
          [...all, { id, text, writtenAt, shared: false, marked: false }].sort(
            (a, b) => b.writtenAt - a.writtenAt,
          ),
        ),
      );
      return id;
    },
    editEntry: (id, text) => saved(() => set('journal', (one) => one.id === id, 'text', text)),
    markEntry: (id, isMarked) =>
      saved(() =>
        set('journal', (all) =>
          all.map((one) => (one.id === id ? { ...one, marked: isMarked } : one)),
        ),
      ),
    removeEntry: (id) => saved(() => set('journal', (all) => all.filter((one) => one.id !== id))),
    shareEntry: (id) => saved(() => set('journal', (one) => one.id === id, 'shared', true)),
    unshareEntry: (id) => saved(() => set('journal', (one) => one.id === id, 'shared', false)),

    audio: createFakeAudio(audio),
    voices: createFakeVoices(voices),
    async askToKeepStorage() {
      set('storageKept', true);
    },
    async lookAtStorage() {
      set('storage', { used: 48_300_000, quota: 2_140_000_000, audio: 2_460_000 });
    },
    async clearAudio() {
      set('storage', 'audio', 0);
    },
    setLockSettings: (settings) => saved(() => set('lockSettings', settings)),
    ...createFakeVault(vault),
    meet: createFakeMeet(),
    way: createFakeWay(),
    bond: createFakeBond(
      () => state,
      () => set({ partner: null, sync: { state: 'unpaired' } }),
    ),
  };
};

const strengthOf = async (passphrase: string): Promise<Strength> =>
  passphrase.length < 12
    ? { verdict: 'weak', guessedIn: 'days' }
    : { verdict: 'strong', guessedIn: 'lifetimes' };

/** Opens with any passphrase that holds a space. */
export const createFakeGate = (start: GateState, home: Home): Gate => {
  const [state, set] = createStore<Changing<GateState>>(start);
  const open = () => set({ stage: 'open', problem: null });
  let drawn = 0;
  const wait = () => new Promise((resolve) => setTimeout(resolve, stepMs));
  return {
    state,
    home: () => (state.stage === 'open' ? home : undefined),
    lock: () => set({ stage: 'locked', problem: null }),
    async suggestPassphrase() {
      await wait();
      return phrases[(drawn += 1) % phrases.length]?.split(' ').slice(0, 4).join(' ') ?? '';
    },
    async create() {
      await wait();
      open();
      return ok(undefined);
    },
    async unlock(passphrase) {
      await wait();
      if (!passphrase.includes(' ')) return err({ type: 'WrongPassphrase' });
      open();
      return ok(undefined);
    },
    async unlockWithPasskey() {
      await wait();
      open();
      return ok(undefined);
    },
    async tryCode() {
      await wait();
      return ok(undefined);
    },
    async unlockWithCode() {
      await wait();
      open();
      return ok(undefined);
    },
    hide: () => set({ stage: 'hidden', problem: null }),
    leave: async () => set({ stage: 'hidden', problem: null }),
    show: () => set({ stage: 'locked', problem: null }),
    stay: () => set({ locksAt: null }),
    async takeOver() {
      await wait();
      set({ stage: 'locked', problem: null });
    },
    strengthOf,
    async erase() {
      await wait();
      set({ stage: 'welcome', problem: null });
      return ok(undefined);
    },
    restore: createFakeVault().restore,
  };
};
