import type { Gate, GateStage, Home } from '../../src/app/api';
import type { Deps, SyncAdapter } from '../../src/app/deps';
import { createGate } from '../../src/app/gate';
import type { Bytes } from '../../src/core/bytes';
import type { MicrophoneError, StorageError } from '../../src/core/errors';
import type { PlayerState } from '../../src/core/ports/audio';
import type { SyncStatus } from '../../src/core/ports/sync';
import type { PasskeySecret, StoredVault, Vault } from '../../src/core/ports/vault';
import { err, ok } from '../../src/core/result';
import { loadSodium } from '../../src/crypto/sodium';
import { createQuarantine } from '../../src/doc/quarantine';
import { meetOnLine } from '../../src/sync/rendezvous';
import { createNearbyTwin } from './nearbyTwin';
import { findInThread } from './findInThread';
import type { createHubSync } from './hubSync';
import { startInThread } from './scratchInThread';
import { createVault } from '../../src/crypto/vault';
import { createBookLog } from '../../src/storage/bookLog';
import { createMemoryBackend, createMemoryEventStore } from '../../src/storage/memory';
import { createBlobStore } from '../../src/storage/blobs';
import { createMemoryBlobBackend, type KeptBlobs } from '../../src/storage/memoryBlobs';

/** Everything around the app, made up: real crypto, storage in memory, a clock and a system that the test moves. */

const never = new Promise<never>(() => {});

/** Like a worker: once it has ended, nothing that was asked is answered any more. */
const endable = <T extends object>(remote: T, isEnded: () => boolean): T =>
  new Proxy(remote, {
    get: (target, name) => endable(Reflect.get(target, name) as object, isEnded),
    async apply(target, self, args) {
      if (isEnded()) return never;
      const answer: unknown = await Reflect.apply(target as () => unknown, self, args);
      return isEnded() ? never : answer;
    },
  });

type Invitation = Parameters<SyncAdapter['invitationToCode']>[0];

/** Where devices meet: everybody hears what the others at the same topic say. */
export const createHub = () => {
  const topics = new Map<string, Set<(message: Bytes) => void>>();
  const invitations = new Map<string, Invitation>();
  const hub = {
    invitations,
    nearby: createNearbyTwin(),
    /** Present where devices not only meet, but sync as well. */
    sync: undefined as ReturnType<typeof createHubSync> | undefined,
    /** Hears everything. */
    onSaid: undefined as ((message: Bytes) => void) | undefined,
    /** How many listen, at all topics together. */
    listening: () => [...topics.values()].reduce((sum, { size }) => sum + size, 0),
    enter(topic: string, onMessage: (message: Bytes) => void) {
      const there = topics.get(topic) ?? new Set();
      topics.set(topic, there.add(onMessage));
      const say = (message: Bytes) => {
        hub.onSaid?.(message);
        for (const hear of there) if (hear !== onMessage) hear(message);
      };
      return {
        send: (messages: readonly Bytes[]) => messages.forEach(say),
        sayOnce: say,
        close: () => void there.delete(onMessage),
      };
    },
  };
  return hub;
};

type SyncStart = Parameters<SyncAdapter['start']>[0];

/** A device: its storage outlives every app that runs on it. */
export const createDevice = (hub = createHub()) => {
  const full: StorageError = { type: 'DiskFull' };
  let refusal: StorageError | null = null;
  let vault: StoredVault | null = null;
  let writes = 0;
  /** What the disk still takes before the power goes: nothing is answered then. */
  let power = Infinity;
  let onDeath = () => {};
  const spend = async () => {
    if (power <= 0) {
      onDeath();
      await never;
    }
    power -= 1;
  };
  let backend = createMemoryBackend();
  let events = createMemoryEventStore();
  const keptBlobs: KeptBlobs = new Map();
  const blobs = createMemoryBlobBackend(keptBlobs);
  let ids = 0;
  const clock = { at: Date.UTC(2030, 0, 1), now: () => clock.at };
  const workers = { running: 0 };
  const passkeys = new Map<string, PasskeySecret>();
  const system = {
    saved: [] as File[],
    accepts: true,
    cachesCleared: 0,
    passkeysPossible: true,
    hidden: (() => undefined) as (isHidden: boolean) => void,
    active: () => {},
    takeOver: async () => {},
    syncs: [] as (Omit<SyncStart, 'onStatus'> & {
      tell: SyncStart['onStatus'];
      stopped: boolean;
    })[],
    player: (() => undefined) as (state: PlayerState) => void,
    hang: false,
    resumes: 0,
    timeZone: 'UTC',
    permission: 'granted' as NotificationPermission | 'impossible',
    noticesShown: 0,
    /** What the microphone refuses with; null: it works. */
    microphone: null as MicrophoneError | null,
    /** What the next recording gives. */
    said: null as Bytes | null,
    heard: [] as Bytes[],
  };

  /** Counts how often an invitation from before was looked for. */
  const resuming = (made: Vault): Vault => ({
    ...made,
    pairing: {
      ...made.pairing,
      async resume(nowMs) {
        const found = await made.pairing.resume(nowMs);
        system.resumes += 1;
        return found;
      },
    },
  });

  const deps: Deps = {
    clock,
    ids: { next: () => `id${String((ids += 1)).padStart(20, '0')}` },
    platform: {
      missing: () => null,
      hasWebRtc: () => true,
      isStorageKept: async () => true,
      askToKeepStorage: async () => true,
      savesData: () => true,
      storageEstimate: async () => ({ used: 1_000, quota: 9_000 }),
      onHidden: (listener) => (system.hidden = listener),
      onActivity: (listener) => (system.active = listener),
      clearCaches: async () => void (system.cachesCleared += 1),
      timeZone: () => system.timeZone,
      notices: {
        permission: () => system.permission,
        ask: async () => {},
        show: async () => void (system.noticesShown += 1),
      },
      files: {
        canShare: () => false,
        share: async () => false,
        async save(file) {
          if (system.accepts) system.saved.push(file);
          return system.accepts;
        },
      },
      passkeys: {
        isPossible: async () => system.passkeysPossible,
        async create() {
          const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
          const made = { credentialId: bytes(20), salt: bytes(32), secret: bytes(32) };
          passkeys.set(made.credentialId.join(), made);
          return ok(made);
        },
        async ask(requests) {
          const known = requests.map(({ credentialId }) => passkeys.get(credentialId.join()));
          const found = known.find((one) => one !== undefined);
          return found ? ok(found) : err({ type: 'PasskeyRefused' });
        },
      },
    },
    leadership: {
      acquire: async () => true,
      takeOver: async () => {},
      onTakenOver: (listener) => (system.takeOver = async () => listener()),
    },
    storage: {
      vaultStore: {
        read: async () => ok(structuredClone(vault)),
        async write(next) {
          await spend();
          if (refusal) return err(refusal);
          writes += 1;
          vault = structuredClone(next);
          return ok(undefined);
        },
      },
      events: {
        async append(sealed) {
          await spend();
          return refusal ? err(refusal) : events.append(sealed);
        },
        read: () => events.read(),
        remove: (old) => events.remove(old),
      },
      createBookLog: (sealer) =>
        createBookLog({
          sealer,
          backend: {
            ...backend,
            write: async (...args) => {
              if (system.hang) await never;
              await spend();
              return refusal ? err(refusal) : backend.write(...args);
            },
          },
        }),
      createBlobStore: (crypto) =>
        createBlobStore({
          ...crypto,
          backend: {
            ...blobs,
            write: async (...args) => (refusal ? err(refusal) : blobs.write(...args)),
          },
        }),
      async erase() {
        if (refusal) return err(refusal);
        vault = null;
        backend = createMemoryBackend();
        events = createMemoryEventStore();
        return ok(undefined);
      },
    },
    async connectVault() {
      let ended = false;
      workers.running += 1;
      return {
        vault: endable<Vault>(resuming(createVault(loadSodium)), () => ended),
        end() {
          if (!ended) workers.running -= 1;
          ended = true;
        },
      };
    },
    connectSync: async () => ({
      invitationToCode(invitation) {
        const code = invitation.secret.join();
        hub.invitations.set(code, invitation);
        return code;
      },
      codeToLink: (code) => code,
      parseInvitation(text, _now, purpose) {
        const found = hub.invitations.get(text.split('|')[0] ?? '');
        if (!found) return err({ type: 'NotACode' });
        const isFit = (found.purpose ?? 'partner') === purpose;
        return isFit ? ok(found) : err({ type: purpose === 'own' ? 'PartnerCode' : 'DeviceCode' });
      },
      ...hub.nearby,
      meet: ({ topic, onMessage, line }) =>
        line ? meetOnLine(line, { topic, onMessage, onReach() {} }) : hub.enter(topic, onMessage),
      start({ onStatus, ...options }) {
        const sync = { ...options, tell: onStatus, stopped: false };
        system.syncs.push(sync);
        onStatus({ state: 'waiting' } satisfies SyncStatus);
        const leave = hub.sync?.enter(options.pairId, { books: options.books, tell: onStatus });
        return () => {
          sync.stopped = true;
          leave?.();
        };
      },
      startOwn({ onStatus, linkId, books }) {
        onStatus({ state: 'waiting' } satisfies SyncStatus);
        const own = books.map((book) => ({ ...book, side: 'own' as const }));
        return hub.sync?.enter(linkId, { books: own, tell: onStatus }) ?? (() => {});
      },
    }),
    quarantine: async (book) => createQuarantine(book, startInThread),
    connectFinder: async () => findInThread(),
    connectAudio: async () => ({
      library: {
        status: async () => ({ haveBytes: 0, totalBytes: 1 }),
        download: async () => ok(undefined),
        read: async () => err({ type: 'AudioMissing' }),
        remove: async () => {},
        size: async () => 4_000,
        clear: async () => {},
      },
      player: {
        load: async () => ok(undefined),
        play: async () => ok(undefined),
        pause() {},
        seek() {},
        setRate() {},
        setMix: async () => ok(undefined),
        sleepAt() {},
        stop() {},
        onChange(listener) {
          system.player = listener;
          return () => {};
        },
      },
      light: { hold() {} },
      recorder: {
        start: async () => (system.microphone ? err(system.microphone) : ok(undefined)),
        finish: async () =>
          system.said
            ? ok({ file: system.said, durationS: (system.said.length / 144) * 0.024, cutS: 0 })
            : err({ type: 'NothingHeard' }),
        cancel() {},
      },
      listener: {
        async play(file) {
          system.heard.push(file);
        },
        stop() {},
      },
    }),
  };

  return {
    deps,
    clock,
    system,
    workers,
    stored: () => vault,
    writes: () => writes,
    /** The power goes once the disk has taken this many more writes; resolves then. `Infinity` brings it back. */
    powerFor(more: number): Promise<void> {
      power = more;
      return new Promise((resolve) => (onDeath = resolve));
    },
    /** How many books lie there. */
    async bookCount() {
      const names = await backend.names();
      return names.ok ? names.value.length : -1;
    },
    /** How many sealed files lie there, whole or in part. */
    blobCount: () => keptBlobs.size,
    fill: (isFull: boolean) => void (refusal = isFull ? full : null),
    /** How many sealed events lie there. */
    async eventCount() {
      const read = await events.read();
      return read.ok ? read.value.length : -1;
    },
  };
};

export type Device = ReturnType<typeof createDevice>;

/** Waits until something holds; fails with the test's own time limit. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
};

export const untilStage = (gate: Gate, stage: GateStage) => until(() => gate.state.stage === stage);

/** The app, started on a device. */
export const startApp = async (device: Device): Promise<Gate> => {
  const gate = createGate(device.deps);
  await until(() => gate.state.stage !== 'starting');
  return gate;
};

export const homeOf = (gate: Gate): Home => {
  const home = gate.home();
  if (!home) throw new Error(`The home is not open: ${gate.state.stage}`);
  return home;
};

/** The home once its journal is wholly open, and everything is on disk. */
export const wholeHome = async (gate: Gate): Promise<Home> => {
  const home = homeOf(gate);
  await until(() => home.state.journalReady && home.state.save === 'saved');
  return home;
};
