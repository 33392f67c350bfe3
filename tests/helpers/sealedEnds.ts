import * as Y from 'yjs';
import type { Bytes } from '../../src/core/bytes';
import type { SessionCrypto } from '../../src/core/ports/pairing';
import type { Quarantine, Transport } from '../../src/core/ports/sync';
import type { ClockSample } from '../../src/core/talk/clockOffset';
import { createBook, createQuarantine, encodePieces } from '../../src/doc';
import { splitMessage } from '../../src/sync/frames';
import { encodeMessage } from '../../src/sync/guard';
import { defaultLimits, type ChannelLimits } from '../../src/sync/limits';
import type { ChannelState, SyncedBook } from '../../src/sync/sealedChannel';
import { createSealedWrtc } from '../../src/sync/sealedConnection';
import { noDesk, noGive } from './noFiles';
import type { Device } from './pairedVaults';

/** Ends of real connections: only the signalling is a function call, and y-webrtc a few lines. */

export interface End {
  readonly pc: RTCPeerConnection;
  readonly channel: RTCDataChannel;
  readonly doc: Y.Doc;
  readonly quarantine: Quarantine;
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  /** Sends what a program of its own would send, past everything but the seal. */
  inject(message: Bytes): Promise<void>;
  /** Sizes of all that went over the wire from this end. */
  readonly sizes: number[];
  /** What was heard of the other side's clock. */
  readonly samples: ClockSample[];
  state: ChannelState;
}

export interface EndOptions {
  readonly side: SyncedBook['side'];
  readonly doc?: Y.Doc;
  readonly topic?: string;
  readonly limits?: Partial<ChannelLimits>;
  readonly transport?: Transport;
  readonly iceServers?: RTCIceServer[];
  readonly pieceBytes?: number;
}

/** Remembers the session that was begun last. */
const spied = (session: SessionCrypto, onBegin: (id: number) => void): SessionCrypto => ({
  room: (...args) => session.room(...args),
  async begin(...args) {
    const begun = await session.begin(...args);
    onBegin(begun.id);
    return begun;
  },
  handshake: (...args) => session.handshake(...args),
  seal: (...args) => session.seal(...args),
  open: (...args) => session.open(...args),
  end: (...args) => session.end(...args),
});

export const createEnd = (device: Device, options: EndOptions): End => {
  const { side, doc = createBook(), topic = 'a topic', pieceBytes } = options;
  const quarantine = createQuarantine(doc);
  const sizes: number[] = [];
  const samples: ClockSample[] = [];
  let sessionId = 0;
  const session = spied(device.vault.session, (id) => (sessionId = id));
  const common = { id: 'book', doc, untilSaved: async () => {}, onHead: () => {} };
  let state: ChannelState = { open: false, caughtUp: false, part: null };
  const wrtc = createSealedWrtc({
    session,
    pairId: device.pair.pairId,
    topic,
    book:
      side === 'author'
        ? {
            ...common,
            side,
            piecesSince: (from) => encodePieces(doc, from, pieceBytes),
            give: noGive,
          }
        : { ...common, side, quarantine, desk: noDesk },
    mayAsk: () => true,
    clock: { now: () => Date.now() },
    onClock: (sample) => void samples.push(sample),
    limits: () => ({ ...defaultLimits, ...options.limits }),
    iceServers: () => options.iceServers ?? [],
    transport: () => options.transport ?? 'direct',
    onBegin: () => {},
    onState: (_, next) => (state = next),
  });
  const made: RTCDataChannel[] = [];
  const create = RTCPeerConnection.prototype.createDataChannel;
  RTCPeerConnection.prototype.createDataChannel = function (...args) {
    const wire = create.apply(this, args);
    const send = wire.send.bind(wire) as (data: Uint8Array) => void;
    wire.send = (data: unknown) => {
      sizes.push((data as Uint8Array).length);
      send(data as Uint8Array);
    };
    made.push(wire);
    return wire;
  };
  const pc: RTCPeerConnection = new wrtc.RTCPeerConnection();
  const channel = pc.createDataChannel('');
  RTCPeerConnection.prototype.createDataChannel = create;

  doc.on('update', (update: Uint8Array) =>
    channel.send(encodeMessage({ type: 'update', body: update as Bytes })),
  );
  channel.onmessage = ({ data }) => {
    const message = new Uint8Array(data as ArrayBuffer);
    // y-webrtc reads the update behind two bytes and a length.
    let at = 2;
    while ((message[at] ?? 0) > 0x7f) at += 1;
    Y.applyUpdate(doc, message.subarray(at + 1));
  };
  const opened = new Promise<void>((resolve) => (channel.onopen = () => resolve()));
  const closed = new Promise<void>((resolve) => (channel.onclose = () => resolve()));
  return {
    pc,
    channel,
    doc,
    quarantine,
    opened,
    closed,
    sizes,
    samples,
    async inject(message) {
      for (const frame of splitMessage(message, 16_384)) {
        for (const sealed of await session.seal(sessionId, [frame])) made[0]?.send(sealed);
      }
    },
    get state() {
      return state;
    },
  };
};

/** A description with every candidate in it: nothing is sent before the other side can take it. */
export const described = async (pc: RTCPeerConnection, description: RTCSessionDescriptionInit) => {
  await pc.setLocalDescription(description);
  while (pc.iceGatheringState !== 'complete') {
    await new Promise((resolve) =>
      pc.addEventListener('icegatheringstatechange', resolve, { once: true }),
    );
  }
  return pc.localDescription as RTCSessionDescription;
};

export const answer = async (offerer: RTCPeerConnection, answerer: RTCPeerConnection) => {
  await answerer.setRemoteDescription(offerer.localDescription as RTCSessionDescription);
  await offerer.setRemoteDescription(await described(answerer, await answerer.createAnswer()));
};

export const signal = async (offerer: RTCPeerConnection, answerer: RTCPeerConnection) => {
  await described(offerer, await offerer.createOffer());
  await answer(offerer, answerer);
};
