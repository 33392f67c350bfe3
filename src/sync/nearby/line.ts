import * as v from 'valibot';
import type { Bytes } from '../../core/bytes';
import type { DirectLine } from '../../core/ports/sync';
import type { Clock } from '../../core/ports/system';
import { createBucket } from '../rate';
import { decodeDescription, encodeDescription, type DescriptionType } from './description';

/** As at the relay: whoever is at the other end may be anybody until it has proved itself. */
const limits = { chars: 24_576, messages: { burst: 240, perSecond: 12 } };
/** Addresses of this device are found at once; one that is not is none that the other phone could reach. */
const gatherMs = 2_000;

const published = v.strictObject({
  type: v.literal('publish'),
  topic: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

export type LineMessage = Omit<v.InferOutput<typeof published>, 'type'>;

/** Undefined for what is no message. */
export const parseLineMessage = (data: unknown): LineMessage | undefined => {
  if (typeof data !== 'string' || data.length > limits.chars) return undefined;
  try {
    const parsed = v.safeParse(published, JSON.parse(data));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

const gathered = (connection: RTCPeerConnection): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, gatherMs);
    const look = () => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    };
    connection.addEventListener('icegatheringstatechange', look);
    look();
  });

/**
 * A way between two phones in one room that needs no server: offer and answer cross as pictures, and what would be said
 * at the relay is said here. It carries sealed messages only, as the relay does, and is trusted as little.
 */
export const openLine = (clock: Clock): DirectLine => {
  const connection = new RTCPeerConnection({ iceServers: [] });
  const channel = connection.createDataChannel('', { negotiated: true, id: 0 });
  const allowed = createBucket(limits.messages);
  const hearing = new Set<(message: LineMessage) => void>();
  const watching = new Set<(isOpen: boolean) => void>();
  let isClosed = false;

  const isOpen = () => !isClosed && channel.readyState === 'open';
  const tell = () => {
    for (const watch of watching) watch(isOpen());
  };

  const close = () => {
    if (isClosed) return;
    isClosed = true;
    channel.close();
    connection.close();
    tell();
  };

  channel.onopen = tell;
  channel.onclose = close;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseLineMessage(data);
    if (!message || !allowed.take(1, clock.now())) return close();
    for (const hear of hearing) hear(message);
  };
  connection.onconnectionstatechange = () => {
    if (connection.connectionState === 'failed') close();
  };

  /** False where the browser does not take it. */
  const takeRemote = async (type: DescriptionType, bytes: Bytes): Promise<boolean> => {
    const sdp = decodeDescription(type, bytes);
    if (!sdp || isClosed) return false;
    try {
      await connection.setRemoteDescription({ type, sdp });
      return true;
    } catch {
      return false;
    }
  };

  const ownDescription = async (): Promise<Bytes> => {
    await connection.setLocalDescription();
    await gathered(connection);
    const bytes = encodeDescription(connection.localDescription?.sdp ?? '');
    if (!bytes) throw new Error('the browser made a description that lacks something');
    return bytes;
  };

  return {
    isOpen,
    offer: ownDescription,
    answer: async (offer) => ((await takeRemote('offer', offer)) ? ownDescription() : null),
    accept: (answer) => takeRemote('answer', answer),
    say(topic, data) {
      if (isOpen()) channel.send(JSON.stringify({ type: 'publish', topic, data }));
    },
    hear(listener) {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
    watch(listener) {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    close,
  };
};
