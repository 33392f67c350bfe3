import type { Bytes } from '../core/bytes';
import type { Clock, SessionCrypto } from '../core/ports';
import {
  createJoiner,
  decodeFrame,
  encodeFrame,
  frameType,
  splitMessage,
  type Frame,
} from './frames';
import { isAnswer, mayPass, type Side } from './guard';
import { createPump } from './pump';
import { createBucket } from './rate';

/** How far a channel has come. `caughtUp`: everything that this side owes or is owed has arrived and been used. */
export interface ChannelState {
  readonly open: boolean;
  readonly caughtUp: boolean;
}

export interface ChannelLimits {
  /** From creation to an authenticated session. */
  readonly connectMs: number;
  readonly pingMs: number;
  readonly silenceMs: number;
  readonly maxMessageBytes: number;
  readonly burstBytes: number;
  readonly bytesPerSecond: number;
  /** Bytes that may wait in the data channel's own buffer. */
  readonly highWaterBytes: number;
}

export const defaultLimits: ChannelLimits = {
  connectMs: 8_000,
  pingMs: 5_000,
  silenceMs: 15_000,
  maxMessageBytes: 64 * 1024 * 1024,
  burstBytes: 128 * 1024 * 1024,
  bytesPerSecond: 4 * 1024 * 1024,
  highWaterBytes: 1024 * 1024,
};

export interface SealedChannelOptions {
  /** A negotiated data channel: both sides hold the same one whoever offered, so glare cannot part them. */
  readonly wire: RTCDataChannel;
  readonly session: SessionCrypto;
  /** Called when the wire is open; fails where the connection has no fingerprints to bind. */
  readonly begin: () => ReturnType<SessionCrypto['begin']>;
  readonly largestFrame: () => number;
  readonly side: Side;
  readonly clock: Clock;
  readonly limits: ChannelLimits;
  readonly onState: (state: ChannelState) => void;
}

/**
 * The data channel that simple-peer is given in place of the real one. It opens only once the other side has proved
 * itself (Noise KKpsk0), seals and pads every frame, holds back when the wire is full, drops what flows against the
 * book's direction, and closes on silence or on anything that does not authenticate.
 */
export const createSealedChannel = (options: SealedChannelOptions) => {
  const { wire, session, side, clock, limits } = options;
  const joiner = createJoiner(limits.maxMessageBytes);
  const bucket = createBucket(limits.burstBytes, limits.bytesPerSecond);
  let sessionId: number | undefined;
  let begun: Promise<void> = Promise.resolve();
  let readyState: RTCDataChannelState = 'connecting';
  let queuedBytes = 0;
  let lastHeardMs = clock.now();
  let sent = 0;
  let acknowledged = 0;
  let received = 0;
  let answered = false;

  const face = {
    label: wire.label,
    binaryType: 'arraybuffer',
    bufferedAmountLowThreshold: 0,
    onopen: null as (() => void) | null,
    onmessage: null as ((event: { data: ArrayBuffer }) => void) | null,
    onclose: null as (() => void) | null,
    onerror: null,
    onbufferedamountlow: null as (() => void) | null,
    get readyState() {
      return readyState;
    },
    get bufferedAmount() {
      return queuedBytes + wire.bufferedAmount;
    },
    send(data: Uint8Array) {
      const message = new Uint8Array(data);
      if (readyState !== 'open' || !mayPass(side, 'out', message)) return;
      sent += 1;
      if (isAnswer(message)) answered = true;
      queueFrames(splitMessage(message, options.largestFrame()));
      report();
    },
    close() {
      close();
    },
  };

  const report = () =>
    options.onState({
      open: readyState === 'open',
      caughtUp: readyState === 'open' && answered && (side === 'reader' || acknowledged === sent),
    });

  const close = () => {
    if (readyState === 'closed') return;
    readyState = 'closed';
    clearTimeout(connectTimer);
    clearInterval(pingTimer);
    incoming.end();
    outgoing.end();
    if (sessionId !== undefined) void session.end(sessionId);
    wire.close();
    report();
    face.onclose?.();
  };

  const queueFrames = (frames: Bytes[]) => {
    for (const frame of frames) queuedBytes += frame.length;
    outgoing.push(...frames);
  };

  const drained = () =>
    wire.bufferedAmount <= limits.highWaterBytes || readyState === 'closed'
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          wire.onbufferedamountlow = () => resolve();
          wire.addEventListener('close', () => resolve(), { once: true });
        });

  const outgoing = createPump<Bytes>(64, async (frames) => {
    if (sessionId === undefined) return;
    for (const sealed of await session.seal(sessionId, frames)) {
      await drained();
      if (readyState !== 'open') return;
      wire.send(sealed);
    }
    for (const frame of frames) queuedBytes -= frame.length;
    face.onbufferedamountlow?.();
  });

  const take = (frame: Frame) => {
    switch (frame.type) {
      case frameType.ping:
        queueFrames([encodeFrame({ type: frameType.pong, body: new Uint8Array(0) })]);
        return;
      case frameType.pong:
        return;
      case frameType.delivered:
        if (frame.body.length === 4) acknowledged = new DataView(frame.body.buffer).getUint32(0);
        report();
        return;
      default: {
        const joined = joiner.add(frame);
        if (!joined.ok) return close();
        if (joined.value) deliver(joined.value);
      }
    }
  };

  const deliver = (message: Bytes) => {
    received += 1;
    if (!mayPass(side, 'in', message)) return;
    face.onmessage?.({ data: message.buffer });
    if (isAnswer(message)) answered = true;
  };

  const acknowledge = () => {
    const body = new Uint8Array(4);
    new DataView(body.buffer).setUint32(0, received);
    queueFrames([encodeFrame({ type: frameType.delivered, body })]);
  };

  const shakeHands = async (message: Bytes): Promise<void> => {
    await begun;
    if (sessionId === undefined) return close();
    const stepped = await session.handshake(sessionId, message);
    if (!stepped.ok || readyState === 'closed') return close();
    if (stepped.value.send) wire.send(stepped.value.send);
    if (stepped.value.ready) opened();
  };

  const opened = () => {
    readyState = 'open';
    clearTimeout(connectTimer);
    report();
    face.onopen?.();
  };

  const openFrames = async (sealed: readonly Bytes[]): Promise<void> => {
    if (sessionId === undefined || sealed.length === 0) return;
    const before = received;
    const plain = await session.open(sessionId, sealed);
    if (!plain.ok) return close();
    for (const bytes of plain.value) {
      const frame = decodeFrame(bytes);
      if (!frame.ok) return close();
      take(frame.value);
    }
    if (received > before) acknowledge();
    report();
  };

  const incoming = createPump<Bytes>(64, async (messages) => {
    let at = 0;
    while (readyState === 'connecting' && at < messages.length) {
      await shakeHands(messages[at++] as Bytes);
    }
    await openFrames(messages.slice(at));
  });

  wire.binaryType = 'arraybuffer';
  wire.bufferedAmountLowThreshold = limits.highWaterBytes / 2;
  wire.onmessage = ({ data }: MessageEvent<unknown>) => {
    lastHeardMs = clock.now();
    if (!(data instanceof ArrayBuffer) || !bucket.take(data.byteLength, lastHeardMs))
      return close();
    incoming.push(new Uint8Array(data));
  };
  wire.onclose = close;
  wire.onopen = () => {
    begun = options.begin().then(({ id, send }) => {
      sessionId = id;
      if (send && readyState === 'connecting') wire.send(send);
    }, close);
  };

  const connectTimer = setTimeout(close, limits.connectMs);
  const pingTimer = setInterval(() => {
    if (readyState !== 'open') return;
    if (clock.now() - lastHeardMs > limits.silenceMs) return close();
    queueFrames([encodeFrame({ type: frameType.ping, body: new Uint8Array(0) })]);
  }, limits.pingMs);

  return { face, close };
};
