import type { FarState, HomeState, PairingView, Round, VoicesState } from '../../../src/app/api';
import { nothingNoted, steps } from '../../../src/core/care/checkIn';
import type { KeptCheckIn } from '../../../src/doc';
import type { Theme } from '../../../src/core/appearance';
import type { AnswerKey, Answer } from '../../../src/core/care/types';
import { securityEventKinds } from '../../../src/core/securityLog';
import type { FakeAudio } from '../fakeAudio';
import type { FakeLikings } from '../fakeCare';
import { fakeSquares } from '../fakeMeet';
import type { FakeVault } from '../fakeVault';

/** Made-up people and evenings: named parts of a home's state, to be combined. */

const day = 86_400_000;
const now = Date.now();
const longName = 'Maximiliane-Theodora Konstantinopolous-Featherstonehaugh';

const answers: Partial<Record<AnswerKey, Answer>> = {
  'T02.both': 'love',
  'T05.give': 'nice',
  'T05.receive': 'pleaseDont',
  'F01.give': 'fine',
  'F01.receive': 'fine',
  'W03.receive': 'love',
  'C01.give': 'love',
  'X01.both': 'nice',
  'W06.give': 'fine',
  'P06.own': 'notNow',
};

/** What the partner of a full home likes. */
const likings: FakeLikings = {
  'T02.both': 'love',
  'W03.give': 'nice',
  'T05.receive': 'love',
  'F01.give': 'love',
  'C01.receive': 'nice',
  'X01.both': 'fine',
  'W06.receive': 'love',
};

const long = 'I keep coming back to how quiet it was, and to the rain on the window. '.repeat(12);

const journal = [
  {
    id: 'a',
    text: 'Warm and slow. I liked that we did not talk.',
    writtenAt: now,
    shared: true,
    marked: true,
  },
  { id: 'b', text: long, writtenAt: now - 2 * day, shared: false, marked: false },
  {
    id: 'c',
    text: 'Water. Blanket. Enough.',
    writtenAt: now - 400 * day,
    shared: false,
    marked: false,
  },
];

const entries = [
  { id: 'x', text: 'Thank you for the tea.\nIt was just right.', writtenAt: now - day },
  { id: 'y', text: long, writtenAt: now - 3 * day },
];

const phrases = [
  'amber kettle meadow soft lantern',
  'river cotton window plum evening',
  'harbor velvet acorn quiet spoon',
  'maple candle pillow north basket',
];

const code = 'hearth1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs7x2k9p';

const pairings: Readonly<Record<string, PairingView>> = {
  preparing: { phase: 'preparing' },
  inviting: {
    phase: 'inviting',
    link: `https://hearth.example/#pair=${code}`,
    shown: `https://hearth.example/#pair=${code}.${'Ab3-'.repeat(11).slice(0, 43)}`,
    code,
    expiresAt: now + 58 * 60_000,
  },
  joining: { phase: 'joining' },
  nearby: { phase: 'nearby', squares: fakeSquares },
  showing: { phase: 'showing', squares: fakeSquares.slice(0, 1), words: phrases[0] ?? '' },
  looking: { phase: 'looking', candidates: phrases },
  reaching: { phase: 'reaching' },
  apart: { phase: 'failed', problem: { type: 'NoWayThere' } },
  differs: { phase: 'failed', problem: { type: 'CodesDiffer' } },
  reading: { phase: 'reading', words: phrases[0] ?? '' },
  choosing: { phase: 'choosing', candidates: phrases },
  finishing: { phase: 'finishing' },
  paired: { phase: 'paired' },
};

const audios: Readonly<Record<string, FakeAudio>> = {
  here: {},
  away: { isHere: false },
  left: {
    left: { request: { session: 'ses.G3' }, step: 3, block: 'blk.B1', offsetS: 12 },
  },
  paused: { at: { phase: 'paused', positionS: 196 } },
  waiting: { at: { phase: 'waiting', positionS: 196 } },
  lost: { at: { phase: 'paused', positionS: 196, sound: 'lost' } },
  all: { at: { phase: 'paused', positionS: 196 }, listening: { view: 'all' } },
  missing: { problem: { type: 'AudioMissing' } },
};

const homes: Readonly<Record<string, Partial<HomeState>>> = {
  empty: {},
  unnamed: { name: '', quickStartAt: 0 },
  first: { quickStartAt: 0 },
  second: { quickStartAt: 1, answers },
  nothing: { partner: { name: 'Ben', entries: [] }, sync: { state: 'waiting' } },
  full: {
    answers,
    journal,
    partner: { name: 'Ben', entries },
    sync: { state: 'upToDate', at: now },
    storageKept: false,
  },
  long: {
    name: longName,
    answers,
    journal,
    partner: { name: longName, entries },
    sync: { state: 'relayUnreachable' },
    damaged: true,
  },
};

const about = (round: string, question: string) => ({ round, question, at: now - day });

/** Questions that are answered apart. */
const rounds: readonly Round[] = [
  { ...about('a', 'talk.b01'), phase: 'theirs' },
  { ...about('b', 'talk.a03'), phase: 'mine', mine: ['The tea, and that you laughed.'] },
  {
    ...about('c', 'look.back'),
    phase: 'open',
    mine: ['The low light', long, ''],
    theirs: ['The blanket', 'More time before the phones', 'The early alarm'],
  },
  { ...about('d', 'talk.c01'), phase: 'broken', mine: ['Being asked'] },
];

const syncs: Readonly<Record<string, HomeState['sync']>> = {
  part: { state: 'syncing', part: 0.43 },
  stopped: { state: 'stopped', problem: { type: 'UpdateRefused' } },
  restored: { state: 'upToDate', at: now, problem: { type: 'PartnerRestored' } },
};

const voices: Readonly<Record<string, Partial<VoicesState>>> = {
  some: {
    own: [
      { id: 'o1', of: 'words', durationS: 95, at: now, shown: true },
      { id: 'o2', of: 'blk.V3', durationS: 61, at: now - day, shown: false },
    ],
    theirs: [
      {
        id: 't1',
        of: 'words',
        durationS: 48,
        at: now,
        bytes: 288_000,
        haveBytes: 288_000,
        isHere: true,
      },
      {
        id: 't2',
        of: 'blk.B1',
        durationS: 70,
        at: now,
        bytes: 420_000,
        haveBytes: 131_072,
        isHere: false,
      },
    ],
  },
  recording: { recording: { phase: 'recording', since: now - 12_000 } },
  ready: { recording: { phase: 'ready', durationS: 61 } },
  denied: { recording: { phase: 'failed', problem: { type: 'MicrophoneDenied' } } },
};

/** From the page's query: `voices`. */
export const voicesOf = (query: URLSearchParams): Partial<VoicesState> =>
  voices[query.get('voices') ?? ''] ?? {};

/** From the page's query: `audio`. */
export const audioOf = (query: URLSearchParams): FakeAudio =>
  audios[query.get('audio') ?? ''] ?? {};

/** From the page's query: `home`, `pairing`, `sync`, `unsaved`. */
export const sceneOf = (query: URLSearchParams): Partial<HomeState> => {
  const pairing = pairings[query.get('pairing') ?? ''];
  const sync = syncs[query.get('sync') ?? ''];
  return {
    ...homes[query.get('home') ?? 'full'],
    ...(sync && { sync }),
    ...(pairing && { pairing, pairingPurpose: query.has('own') ? 'own' : 'partner' }),
    ...(query.has('unsaved') && { save: 'unsaved', saveProblem: { type: 'DiskFull' } }),
  };
};

export const likingsOf = (query: URLSearchParams): FakeLikings | null =>
  sceneOf(query).partner ? (query.get('home') === 'nothing' ? {} : likings) : null;

export const roundsOf = (query: URLSearchParams): readonly Round[] =>
  query.has('rounds') ? rounds : [];

const devices: Readonly<Record<string, FakeVault['devices']>> = {
  two: {
    own: [
      { id: 'here', name: 'Phone', addedAt: now - 40 * day, isHere: true },
      {
        id: 'there',
        name: 'Tablet by the bed, the one with the cracked corner',
        addedAt: now,
        isHere: false,
      },
    ],
    sync: { state: 'upToDate', at: now },
    asked: [{ id: 'x', name: 'Tablet' }],
    partner: [
      { id: 'y', name: 'Phone' },
      { id: 'z', name: longName },
    ],
    refused: [{ id: 'w', name: 'Old laptop' }],
  },
  coming: { sync: { state: 'syncing', part: 0.43 }, settled: false },
};
const noted = (at: number): KeptCheckIn => ({
  ...nothingNoted,
  at: now - at * day,
  kind: at % 3 === 0 ? 'solo' : 'intense',
  body: steps[at % 5] ?? 3,
  feelings: at % 4 === 0 ? 'mixed' : (steps[(at * 2) % 5] ?? 3),
  connection: steps[(at * 3) % 5] ?? 3,
  need: at % 2 === 0 ? 'sleep' : 'closeness',
  words: at % 2 === 0 ? ['feel.tender'] : ['feel.warm', 'feel.playful'],
  after: 0,
  asksAgain: at === 1,
  sharedAs: null,
});

/** From the page's query: `noted`, how many check-ins there are. */
export const keptOf = (query: URLSearchParams): readonly KeptCheckIn[] =>
  Array.from({ length: Number(query.get('noted') ?? 0) }, (_, at) => noted(at));

const vaults: Readonly<Record<string, FakeVault>> = {
  bare: {},
  full: {
    keys: { recovery: true, passkeys: ['one', 'another'] },
    backup: { lastAt: now - 40 * day, due: true },
    log: [...securityEventKinds].map((kind, at) => ({ kind, at: now - at * 3 * day })),
  },
  noPasskeys: { keys: { canAddPasskey: false } },
  failing: { fails: { type: 'PasskeyUnfit' } },
};

/** From the page's query: `vault`, `devices`. */
export const vaultOf = (query: URLSearchParams): FakeVault => ({
  ...vaults[query.get('vault') ?? 'full'],
  devices: devices[query.get('devices') ?? ''],
});

const themes = ['system', 'light', 'dark', 'night'] as const;

/** From the page's query: `theme`. */
export const themeOf = (query: URLSearchParams): Theme =>
  themes.find((theme) => theme === query.get('theme')) ?? 'system';

/** From the page's query: `locking`. */
export const locksAtOf = (query: URLSearchParams): number | null =>
  query.has('locking') ? Date.now() + 20_000 : null;

const start = { id: 'a', what: 'quiet', minutes: 10, startsAt: null, at: now };
const goodbye = {
  who: 'me',
  contact: 'morning',
  endsAt: now + 3_600_000,
  keepMinutes: 20,
  zoneMinutes: 60,
} as const;

const fars: Readonly<Record<string, Partial<FarState>>> = {
  asked: { start: { phase: 'asked', proposal: start } },
  counting: { start: { phase: 'agreed', proposal: start, startsAt: now + 12_000 } },
  begun: {
    start: { phase: 'agreed', proposal: start, startsAt: now },
    isBegun: true,
    clockErrorMs: 2,
  },
  proposed: { goodbye: { by: 'them', goodbye, reply: null } },
  agreed: { goodbye: { by: 'me', goodbye, reply: { keepMinutes: 30, zoneMinutes: 540 } } },
};

/** From the page's query: `far`. */
export const farOf = (query: URLSearchParams): Partial<FarState> =>
  fars[query.get('far') ?? ''] ?? {};
