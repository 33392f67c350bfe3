import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import type * as Y from 'yjs';
import type { Clock, SessionCrypto } from '../core/ports';
import type { Side } from './guard';
import type { ChannelState } from './sealedChannel';
import { createSealedWrtc } from './sealedConnection';

export interface SyncedBook {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly side: Side;
}

export interface RoomState {
  readonly relay: boolean;
  readonly open: boolean;
  readonly caughtUp: boolean;
}

export interface RoomOptions {
  readonly pairId: string;
  readonly book: SyncedBook;
  /** Days since the epoch, UTC. */
  readonly day: number;
  readonly session: SessionCrypto;
  readonly relayUrl: string;
  readonly iceServers: readonly RTCIceServer[];
  readonly clock: Clock;
  readonly onState: (state: RoomState) => void;
}

/** What y-webrtc's signalling connection offers and its types leave out. */
interface SignallingConnection {
  readonly connected: boolean;
  on(event: 'connect' | 'disconnect', listener: () => void): void;
}

/**
 * Looking again, when nobody is connected: y-webrtc announces itself once and has no retry of its own. Longer than
 * connecting may take, so that no connection is cut while it forms.
 */
const lookAgainMs = { least: 12_000, spread: 8_000 };

/** One book on one day: an unmodified y-webrtc provider over our sealed connections. */
export const openRoom = (options: RoomOptions) => {
  const { book, session, clock } = options;
  const channels = new Map<object, ChannelState>();
  let provider: WebrtcProvider | undefined;
  let awareness: Awareness | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const relay = () =>
    (provider?.signalingConns ?? []).some((conn: SignallingConnection) => conn.connected);

  const report = () => {
    if (closed) return;
    const states = [...channels.values()];
    options.onState({
      relay: relay(),
      open: states.some((state) => state.open),
      caughtUp: states.some((state) => state.caughtUp),
    });
  };

  const leave = () => {
    provider?.disconnect();
    provider?.destroy();
    awareness?.destroy();
    provider = undefined;
  };

  const join = async () => {
    const { topic, password } = await session.room(options.pairId, book.id, options.day);
    if (closed) return;
    // No presence: y-webrtc insists on an awareness, so it gets one that says nothing.
    awareness = new Awareness(book.doc);
    awareness.setLocalState(null);
    provider = new WebrtcProvider(topic, book.doc, {
      signaling: [options.relayUrl],
      password,
      awareness,
      peerOpts: {
        config: { iceServers: options.iceServers },
        channelConfig: { negotiated: true },
        wrtc: createSealedWrtc({
          session,
          pairId: options.pairId,
          topic,
          side: book.side,
          clock,
          onState(key, state) {
            const wasOpen = channels.has(key);
            if (state.open) channels.set(key, state);
            else channels.delete(key);
            report();
            // With the session the pair root has moved on: the two meet again in another room.
            if (wasOpen && channels.size === 0 && provider && !closed) rejoin();
          },
        }),
      },
    });
    for (const conn of provider.signalingConns as SignallingConnection[]) {
      conn.on('connect', report);
      conn.on('disconnect', report);
    }
    report();
  };

  const lookAgainLater = () => {
    timer = setTimeout(
      () => {
        if (channels.size === 0) rejoin();
        lookAgainLater();
      },
      lookAgainMs.least + Math.random() * lookAgainMs.spread,
    );
  };

  const rejoin = () => {
    leave();
    void join();
  };

  void join();
  lookAgainLater();

  return {
    /** After sleep, a network change or coming to the foreground: nothing old is believed. */
    renew(): void {
      if (!closed) rejoin();
    },
    close(): void {
      closed = true;
      clearTimeout(timer);
      leave();
    },
  };
};
