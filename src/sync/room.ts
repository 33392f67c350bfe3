import { unsubscribe } from 'lib0/broadcastchannel';
import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import type { SessionCrypto } from '../core/ports/pairing';
import type { Transport } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import type { ClockSample } from '../core/talk/clockOffset';
import type { Floor } from './floor';
import { defaultLimits } from './limits';
import type { LineSignalling } from './nearby/lineSignalling';
import { createPatience } from './patience';
import type { ChannelState, OwnBooks, SyncedBook } from './sealedChannel';
import { createSealedWrtc, type Held } from './sealedConnection';
import type { SignallingConnection, Turn } from './turn';

export interface RoomState extends ChannelState {
  readonly relay: boolean;
}

export interface RoomOptions {
  readonly pairId: string;
  readonly book: SyncedBook | OwnBooks;
  /** Days since the epoch, UTC. */
  readonly day: number;
  readonly session: SessionCrypto;
  readonly relayUrl: string;
  /** Where the two meet instead of at the relay. */
  readonly line: LineSignalling | null;
  readonly turn: Turn;
  readonly floor: Floor;
  readonly transport: () => Transport;
  readonly clock: Clock;
  readonly onClock: (sample: ClockSample) => void;
  /** The other side should hear that this one is here. */
  readonly onUnheard: () => void;
  readonly onState: (state: RoomState) => void;
}

/** What y-webrtc keeps of its BroadcastChannel. */
interface Broadcasting {
  readonly name: string;
  bcconnected: boolean;
  readonly _bcSubscriber: (data: unknown) => void;
}

/**
 * No other window of this browser listens, since one holds the vault; and y-webrtc would seal every update for them,
 * and open and apply it again itself.
 */
const broadcastNothing = (room: Broadcasting | null): void => {
  if (!room) return;
  room.bcconnected = false;
  unsubscribe(room.name, room._bcSubscriber);
};

/** Who asks, offers: two that offer to each other at once would have to sort that out first. */
const offers = (book: SyncedBook | OwnBooks): boolean =>
  book.side === 'own' ? book.leads : book.side === 'reader';

/** So long an old connection has to show that it lives, after sleep or on another network. */
const probeMs = 2_500;

const closed: ChannelState = { open: false, caughtUp: false, part: null };

/** The furthest of several connections: one that has caught up is enough. */
const furthest = (states: readonly ChannelState[]): ChannelState =>
  states.find((state) => state.caughtUp) ?? states[0] ?? closed;

/** One book on one day: an unmodified y-webrtc provider over our sealed connections. */
export const openRoom = (options: RoomOptions) => {
  const { book, session, clock } = options;
  const channels = new Map<object, ChannelState>();
  const held = new Map<object, Held>();
  const patience = createPatience();
  let provider: WebrtcProvider | undefined;
  let awareness: Awareness | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  /** The topic of the room that it is in. */
  let here = '';

  const signalling = (): SignallingConnection[] => provider?.signalingConns ?? [];

  const report = () => {
    if (isClosed) return;
    const relay = signalling().some(({ connected }) => connected);
    options.onState({ relay, ...furthest([...channels.values()]) });
  };

  const leave = () => {
    for (const connection of signalling()) {
      connection.off('connect', report);
      connection.off('disconnect', report);
    }
    provider?.disconnect();
    provider?.destroy();
    awareness?.destroy();
    provider = undefined;
  };

  const begunAt = new WeakMap<object, number>();

  const askAll = () => {
    for (const connection of held.values()) connection.ask();
  };

  const onState = (key: object, state: ChannelState) => {
    if (state.open) {
      if (!channels.has(key)) patience.succeeded(clock.now() - (begunAt.get(key) ?? clock.now()));
      channels.set(key, state);
      options.floor.enter(room, askAll);
      return report();
    }
    held.delete(key);
    const wasOpen = channels.delete(key);
    if (!wasOpen) patience.failed();
    if (channels.size === 0) options.floor.leave(room);
    report();
    // With the session the pair root has moved on: the two meet again in another room.
    if (wasOpen && channels.size === 0 && provider && !isClosed) rejoin();
  };

  const onBegin = (key: object, connection: Held) => {
    begunAt.set(key, clock.now());
    held.set(key, connection);
    // The one that offers must hear of the one that waits.
    if (!offers(book)) options.onUnheard();
  };

  const find = () => session.room(options.pairId, book.id, options.day);

  const join = (found: Awaited<ReturnType<typeof find>>) => {
    const { topic, password } = found;
    if (isClosed || provider) return;
    here = topic;
    // No presence: y-webrtc insists on an awareness, so it gets one that says nothing.
    awareness = new Awareness(book.doc);
    awareness.setLocalState(null);
    provider = new WebrtcProvider(topic, book.doc, {
      signaling: options.line ? [] : [options.relayUrl],
      password,
      awareness,
      peerOpts: {
        initiator: offers(book),
        channelConfig: { negotiated: true },
        wrtc: createSealedWrtc({
          session,
          pairId: options.pairId,
          topic,
          book,
          mayAsk: () => options.floor.isHeldBy(room),
          clock,
          onClock: options.onClock,
          limits: () => ({ ...defaultLimits, connectMs: patience.ms() }),
          iceServers: options.turn.servers,
          transport: options.transport,
          onBegin,
          onState,
        }),
      },
    });
    const joined = provider;
    options.line?.join(joined);
    joined.on('status', () => {
      broadcastNothing(joined.room as unknown as Broadcasting | null);
      // At the relay y-webrtc does so itself.
      if (options.line) options.onUnheard();
    });
    for (const connection of signalling()) {
      if (!options.line) options.turn.follow(connection);
      connection.on('connect', report);
      connection.on('disconnect', report);
    }
    report();
  };

  const rejoin = () => {
    leave();
    void find().then(join);
  };

  const room = {
    /** After sleep, a network change or coming to the foreground: nothing old is believed until it answers. */
    renew(): void {
      clearTimeout(timer);
      if (channels.size === 0) return rejoin();
      for (const connection of held.values()) connection.probe(probeMs);
      timer = setTimeout(() => channels.size === 0 && rejoin(), 2 * probeMs);
    },
    /** While nobody is there: after an end in the middle of a session the other side may wait in one of two rooms. */
    async lookAgain(): Promise<void> {
      const found = await find();
      if (isClosed || held.size > 0 || channels.size > 0 || found.topic === here) return;
      leave();
      join(found);
    },
    /**
     * Says at the relay that this device is here: y-webrtc does so by itself when its signalling connects, and then for
     * all rooms. False where there is no relay.
     */
    announce(): boolean {
      const reached = signalling().filter(({ connected }) => connected);
      for (const connection of reached)
        connection.emit('connect', [{ type: 'connect' }, connection]);
      return reached.length > 0;
    },
    close(): void {
      isClosed = true;
      clearTimeout(timer);
      leave();
      options.floor.leave(room);
    },
  };

  void find().then(join);
  return room;
};
