import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import type { Bytes } from '../../../src/core/bytes';
import type { PairingStep } from '../../../src/core/ports/pairing';
import type { SyncStatus } from '../../../src/core/ports/sync';
import type { PairInfo } from '../../../src/core/ports/vault';
import { connectVault } from '../../../src/crypto';
import { createBook, createQuarantine, encodeBook, encodePieces } from '../../../src/doc';
import { startSync } from '../../../src/sync';
import { entry, idOf } from '../bombs';
import { noDesk, noGive } from '../noFiles';

/** One device, driven from the test: the app's own vault and sync, plain y-webrtc, and a bare data channel. */

const connections: RTCPeerConnection[] = [];
globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    connections.push(this);
  }
};

/** What is told to the other side through the relay, before it is sealed. */
const signals: string[] = [];
const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
crypto.subtle.encrypt = (algorithm, key, data) => {
  signals.push(new TextDecoder().decode(data));
  return encrypt(algorithm, key, data);
};

const { vault } = connectVault();
const own = createBook();
const theirs = createBook();
let pair: PairInfo | undefined;
let status: SyncStatus = { state: 'unpaired' };
let openAt = 0;
let doneAt = 0;

const toStep = ({ send, words, pair: found }: PairingStep) => {
  pair = found ?? pair;
  return { send: send.map((message) => [...message]), words };
};

const toBytes = (numbers: readonly number[]): Bytes => new Uint8Array(numbers);

const until = async (holds: () => boolean, ms: number): Promise<boolean> => {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return true;
};

/** Entries of a page of a journal each, until the book has so many bytes. */
const fill = (book: Y.Doc, bytes: number): number => {
  const size = Math.min(1_000, bytes - 100);
  book.transact(() => {
    for (let at = 0; at * (size + 90) < bytes; at += 1) {
      book.getMap('entries').set(idOf(at), entry('x'.repeat(size)));
    }
  });
  return encodeBook(book).length;
};

/** A rally: who writes, and who answers at once. */
const rally = async (
  count: number,
  write: (at: number) => void,
  onAnswer: (listener: () => void) => void,
): Promise<number[]> => {
  const times: number[] = [];
  let resolve = () => {};
  onAnswer(() => resolve());
  for (let at = 0; at < count; at += 1) {
    const answered = new Promise<void>((done) => (resolve = done));
    const start = performance.now();
    write(at);
    await answered;
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 5));
  }
  return times;
};

const put = (book: Y.Doc, at: number) => book.getMap('entries').set(idOf(at), entry(`edit ${at}`));

let stop = () => {};
let plain: WebrtcProvider | undefined;
const plainDoc = new Y.Doc();
let raw: RTCPeerConnection;
let wire: RTCDataChannel;
let rawReceived = 0;
const rawFrame = 65_536;

const device = {
  create: async () => void (await vault.create('some words to test with')),
  invite: async () => [...(await vault.pairing.invite(Date.now() + 60_000)).secret],
  join: async (secret: number[]) => toStep((await vault.pairing.join(toBytes(secret))).step),
  async receive(message: number[]) {
    const received = await vault.pairing.receive(toBytes(message));
    return received.ok ? toStep(received.value) : { send: [], words: undefined };
  },
  async choose(words: string) {
    const chosen = await vault.pairing.choose(words);
    return chosen.ok ? toStep(chosen.value) : { send: [], words: undefined };
  },

  fill: (bytes: number) => fill(own, bytes),
  start(options: {
    readonly relayUrl: string;
    readonly sides: readonly ('author' | 'reader')[];
    /** Both are in one room. */
    readonly isNear?: boolean;
  }) {
    if (!pair) throw new Error('not paired');
    const common = { untilSaved: async () => {}, onHead: () => {} };
    const books = {
      author: {
        ...common,
        id: pair.ownBook,
        doc: own,
        side: 'author',
        piecesSince: (from: Bytes) => encodePieces(own, from),
        give: noGive,
      },
      reader: {
        ...common,
        id: pair.partnerBook,
        doc: theirs,
        side: 'reader',
        quarantine: createQuarantine(theirs),
        desk: noDesk,
      },
    } as const;
    stop = startSync({
      pairId: pair.pairId,
      session: vault.session,
      relayUrl: options.relayUrl,
      isNear: () => options.isNear ?? false,
      onTurn() {},
      line: null,
      clock: { now: () => Date.now() },
      onClock: () => {},
      books: options.sides.map((side) => books[side]),
      onStatus(next) {
        if (next.state === 'syncing' && status.state !== 'syncing') openAt = performance.now();
        if (next.state === 'upToDate' && status.state !== 'upToDate') doneAt = performance.now();
        status = next;
      },
    });
  },
  stop: () => stop(),
  status: () => status,
  /** Milliseconds from the open channel to a book that is wholly here, and how many entries it has. */
  async untilDone(ms: number) {
    const done = await until(() => status.state === 'upToDate', ms);
    return done ? { ms: doneAt - openAt, entries: theirs.getMap('entries').size } : null;
  },
  answerEdits: () => theirs.on('update', () => put(own, theirs.getMap('entries').size)),
  rally: (count: number) =>
    rally(
      count,
      (at) => put(own, at),
      (listener) => theirs.on('update', listener),
    ),
  /** Cuts every connection under whoever uses it; returns once an edit of after that has come back. */
  drop() {
    for (const connection of connections.splice(0)) connection.close();
  },
  write: (at: number) => void put(own, at),
  heard: (at: number, ms: number) => until(() => theirs.getMap('entries').has(idOf(at)), ms),

  startPlain(options: {
    readonly relayUrl: string;
    readonly room: string;
    readonly bytes: number;
  }) {
    if (options.bytes > 0) fill(plainDoc, options.bytes);
    plain = new WebrtcProvider(options.room, plainDoc, {
      signaling: [options.relayUrl],
      password: 'a password',
      peerOpts: { config: { iceServers: [] } },
    });
  },
  async plainDone(entries: number, ms: number) {
    const conns = () => [...(plain?.room?.webrtcConns.values() ?? [])] as { connected: boolean }[];
    if (!(await until(() => conns().some(({ connected }) => connected), ms))) return null;
    const start = performance.now();
    const done = await until(() => plainDoc.getMap('entries').size >= entries, ms);
    return done ? performance.now() - start : null;
  },
  plainAnswer: () =>
    plainDoc.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin !== 'me') plainDoc.transact(() => put(plainDoc, 1_000_000), 'me');
    }),
  plainRally: (count: number) =>
    rally(
      count,
      (at) => plainDoc.transact(() => put(plainDoc, at), 'me'),
      (listener) =>
        plainDoc.on('update', (_: Uint8Array, origin: unknown) => {
          if (origin !== 'me') listener();
        }),
    ),
  plainDrop() {
    const conns = [...(plain?.room?.webrtcConns.values() ?? [])] as { destroy(): void }[];
    for (const conn of conns) conn.destroy();
  },
  plainWrite: (key: string) => void plainDoc.getMap('entries').set(key, 1),
  plainHeard: (key: string, ms: number) => until(() => plainDoc.getMap('entries').has(key), ms),

  rawOpen() {
    raw = new RTCPeerConnection({ iceServers: [] });
    wire = raw.createDataChannel('', { negotiated: true, id: 0 });
    wire.binaryType = 'arraybuffer';
    rawReceived = 0;
    wire.onmessage = ({ data }) => {
      rawReceived += (data as ArrayBuffer).byteLength;
      if (rawReceived >= rawAwaited) rawWhole();
    };
  },
  async rawDescribe(kind: 'offer' | 'answer', other: RTCSessionDescriptionInit | null) {
    if (other) await raw.setRemoteDescription(other);
    if (kind === 'offer' || other?.type === 'offer') {
      await raw.setLocalDescription();
      await until(() => raw.iceGatheringState === 'complete', 10_000);
    }
    return raw.localDescription?.toJSON() as RTCSessionDescriptionInit;
  },
  rawReady: () => until(() => wire.readyState === 'open', 10_000),
  rawAwait(bytes: number) {
    rawReceived = 0;
    rawAwaited = bytes;
    whole = new Promise((resolve) => (rawWhole = () => resolve(performance.now())));
  },
  /** Milliseconds from the first byte sent until the other side says that all has come. */
  async rawSend(bytes: number) {
    const answered = new Promise<void>((resolve) =>
      wire.addEventListener('message', () => resolve(), { once: true }),
    );
    const start = performance.now();
    const frame = new Uint8Array(rawFrame);
    wire.bufferedAmountLowThreshold = 524_288;
    for (let sent = 0; sent < bytes; sent += rawFrame) {
      while (wire.bufferedAmount > 1_048_576) {
        await new Promise((resolve) =>
          wire.addEventListener('bufferedamountlow', resolve, { once: true }),
        );
      }
      wire.send(frame.subarray(0, Math.min(rawFrame, bytes - sent)));
    }
    await answered;
    return performance.now() - start;
  },
  async rawTake() {
    await whole;
    wire.send(new Uint8Array(1));
  },
  signals: () => signals.filter((text) => /candidate|sdp/.test(text)),
  async selected() {
    const found: { local: unknown; remote: unknown }[] = [];
    for (const connection of connections) {
      const stats = new Map<string, Record<string, unknown>>();
      (await connection.getStats()).forEach((value: { id: string }) =>
        stats.set(value.id, { ...value }),
      );
      for (const report of stats.values()) {
        if (report['type'] !== 'candidate-pair' || report['nominated'] !== true) continue;
        found.push({
          local: stats.get(String(report['localCandidateId']))?.['candidateType'],
          remote: stats.get(String(report['remoteCandidateId']))?.['candidateType'],
        });
      }
    }
    return found;
  },
};

let rawAwaited = Infinity;
let rawWhole = () => {};
let whole: Promise<unknown> = Promise.resolve();

export type BenchDevice = typeof device;

Object.assign(globalThis, { device });
