import type { Bytes } from '../core/bytes';
import type { SessionCrypto } from '../core/ports/pairing';
import type { Clock } from '../core/ports/system';
import type { ClockSample } from '../core/talk/clockOffset';
import {
  countFrame,
  countIn,
  createJoiner,
  decodeFrame,
  encodeFrame,
  frameType,
  roomIn,
  sealedSizes,
  splitMessage,
  timeFrame,
  timesIn,
  type Frame,
} from './frames';
import { padHello, readHello } from './hello';
import type { ChannelLimits } from './limits';
import { createPump } from './pump';
import { createBucket } from './rate';

export interface SealedWireOptions {
  /** A negotiated data channel: both sides hold the same one whoever offered, so glare cannot part them. */
  readonly wire: RTCDataChannel;
  readonly session: SessionCrypto;
  /** Called when the wire is open; fails where the connection has no fingerprints to bind. */
  readonly begin: () => ReturnType<SessionCrypto['begin']>;
  readonly largestFrame: () => number;
  readonly clock: Clock;
  readonly limits: ChannelLimits;
  readonly onOpen: () => void;
  readonly onMessage: (message: Bytes) => void;
  /** How many messages the other side has used by now. */
  readonly onDelivered: (count: number) => void;
  /** How far the other side has the book on its disk: a state vector. */
  readonly onHead: (head: Bytes) => void;
  /** A range of a file is wanted, and what comes of one. */
  readonly onWant: (body: Bytes) => void;
  readonly onPiece: (body: Bytes) => void;
  /** What the other side's clock says. */
  readonly onClock: (sample: ClockSample) => void;
  readonly onClose: () => void;
}

/** Frames that go to the crypto worker together: large enough to cost little, small enough to keep the wire busy. */
const batch = 16;

/**
 * Messages over a data channel that opens only once the other side has proved itself (Noise KKpsk0). Seals and pads
 * every frame, holds back when the wire is full, and closes on silence or on anything that does not authenticate.
 */
export const createSealedWire = (options: SealedWireOptions) => {
  const { wire, session, clock, limits } = options;
  const joiner = createJoiner(limits.maxMessageBytes);
  const bytes = createBucket(limits.bytes);
  const frames = createBucket(limits.frames);
  let sessionId: number | undefined;
  let begun: Promise<void> = Promise.resolve();
  let state: 'connecting' | 'open' | 'closed' = 'connecting';
  let queuedBytes = 0;
  let lastHeardMs = clock.now();

  const close = () => {
    if (state === 'closed') return;
    state = 'closed';
    clearTimeout(connectTimer);
    clearInterval(pingTimer);
    for (const pump of [incoming, sealing, sending]) pump.end();
    if (sessionId !== undefined) void session.end(sessionId);
    wire.close();
    wake();
    options.onClose();
  };

  const queue = (...plain: Bytes[]) => {
    for (const frame of plain) queuedBytes += frame.length;
    sealing.push(...plain);
  };

  const ping = () => queue(timeFrame('ping', clock.now()));

  let waiters: (() => void)[] = [];
  const wake = () => {
    const woken = waiters;
    waiters = [];
    for (const resume of woken) resume();
  };
  const drained = async () => {
    while (wire.bufferedAmount > limits.highWaterBytes && state !== 'closed') {
      await new Promise<void>((resolve) => waiters.push(resolve));
    }
  };

  /** While one batch waits for the wire, the next is being sealed; what waits is never more than the window. */
  const sending = createPump<Bytes>(1, async ([sealed]) => {
    await drained();
    if (state !== 'open' || !sealed) return;
    queuedBytes -= sealed.length;
    wire.send(sealed);
  });

  const sealing = createPump<Bytes>(batch, async (plain) => {
    if (sessionId === undefined) return;
    const sealed = await session.seal(sessionId, plain);
    for (const [at, frame] of sealed.entries()) {
      queuedBytes += frame.length - (plain[at]?.length ?? 0);
    }
    sending.push(...sealed);
  });

  const take = (frame: Frame) => {
    switch (frame.type) {
      case frameType.ping:
        return queue(timeFrame('pong', ...timesIn(frame, 1), clock.now()));
      case frameType.pong: {
        const [sentAt, theirs] = timesIn(frame, 2);
        if (sentAt === undefined || theirs === undefined) return;
        return options.onClock({ sentAt, theirs, heardAt: clock.now() });
      }
      case frameType.delivered: {
        const count = countIn(frame);
        return count === undefined ? close() : options.onDelivered(count);
      }
      case frameType.head:
        return options.onHead(frame.body);
      case frameType.want:
        return options.onWant(frame.body);
      case frameType.piece:
        return options.onPiece(frame.body);
      default: {
        const joined = joiner.add(frame);
        if (!joined.ok) return close();
        if (joined.value) options.onMessage(joined.value);
      }
    }
  };

  const shakeHands = async (hello: Bytes): Promise<void> => {
    await begun;
    const message = readHello(hello);
    if (sessionId === undefined || !message) return close();
    const stepped = await session.handshake(sessionId, message);
    if (!stepped.ok || state === 'closed') return close();
    if (stepped.value.send) wire.send(padHello(stepped.value.send));
    if (!stepped.value.ready) return;
    state = 'open';
    clearTimeout(connectTimer);
    options.onOpen();
    ping();
  };

  const openFrames = async (sealed: readonly Bytes[]): Promise<void> => {
    if (sessionId === undefined || sealed.length === 0) return;
    const plain = await session.open(sessionId, sealed);
    if (!plain.ok) return close();
    for (const each of plain.value) {
      const frame = decodeFrame(each);
      if (!frame.ok) return close();
      if (state !== 'open') return;
      take(frame.value);
    }
  };

  const incoming = createPump<Bytes>(batch, async (messages) => {
    let at = 0;
    while (state === 'connecting' && at < messages.length) {
      await shakeHands(messages[at++] as Bytes);
    }
    await openFrames(messages.slice(at));
  });

  wire.binaryType = 'arraybuffer';
  wire.bufferedAmountLowThreshold = limits.highWaterBytes / 2;
  wire.onbufferedamountlow = wake;
  wire.onmessage = ({ data }: MessageEvent<unknown>) => {
    lastHeardMs = clock.now();
    const isAllowed =
      data instanceof ArrayBuffer &&
      bytes.take(data.byteLength, lastHeardMs) &&
      frames.take(1, lastHeardMs);
    if (!isAllowed) return close();
    incoming.push(new Uint8Array(data));
  };
  wire.onclose = close;
  wire.onopen = () => {
    begun = options.begin().then(({ id, send }) => {
      sessionId = id;
      if (send && state === 'connecting') wire.send(padHello(send));
    }, close);
  };

  const connectTimer = setTimeout(close, limits.connectMs);
  const pingTimer = setInterval(() => {
    if (state !== 'open') return;
    if (clock.now() - lastHeardMs > limits.silenceMs) return close();
    ping();
  }, limits.pingMs);

  return {
    isOpen: () => state === 'open',
    bufferedBytes: () => queuedBytes + wire.bufferedAmount,
    send: (message: Bytes) => queue(...splitMessage(message, options.largestFrame())),
    /** Says how many messages have been used here. */
    acknowledge: (count: number) => queue(countFrame('delivered', count)),
    /** Left unsaid where it does not fit into one frame. */
    tellHead(head: Bytes): void {
      if (head.length <= roomIn(sealedSizes[3]))
        queue(encodeFrame({ type: frameType.head, body: head }));
    },
    want: (body: Bytes) => queue(encodeFrame({ type: frameType.want, body })),
    piece: (body: Bytes) => queue(encodeFrame({ type: frameType.piece, body })),
    /** Whether the other side is still there: closes unless it is heard within `ms`. */
    probe(ms: number): void {
      if (state !== 'open') return;
      const asked = clock.now();
      ping();
      setTimeout(() => lastHeardMs < asked && close(), ms);
    },
    close,
  };
};
