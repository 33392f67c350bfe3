import * as v from 'valibot';
import type { Bytes } from '../core/bytes';
import type { DirectLine } from '../core/ports/sync';

/** A meeting at the relay's topic: sealed messages in and out, in y-webrtc's signalling format. */
export interface Meeting {
  /** Sent now and again every two seconds until `send` or `close` is called next: the relay keeps nothing. */
  send(messages: readonly Bytes[]): void;
  sayOnce(message: Bytes): void;
  close(): void;
}

export interface MeetingOptions {
  readonly relayUrl: string;
  readonly topic: string;
  readonly onMessage: (message: Bytes) => void;
  /** Whether the relay can be reached at the moment. */
  readonly onReach: (reachable: boolean) => void;
}

const againMs = 2_000;
const pingMs = 15_000;

const published = v.object({ type: v.literal('publish'), topic: v.string(), data: v.string() });

const toBase64 = (bytes: Bytes) => btoa(String.fromCharCode(...bytes));

const fromBase64 = (text: string): Bytes | undefined => {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
};

const parseMessage = (data: unknown, topic: string): Bytes | undefined => {
  try {
    const parsed = v.safeParse(published, JSON.parse(String(data)));
    return parsed.success && parsed.output.topic === topic
      ? fromBase64(parsed.output.data)
      : undefined;
  } catch {
    return undefined;
  }
};

export const meetAtRelay = ({ relayUrl, topic, onMessage, onReach }: MeetingOptions): Meeting => {
  let socket: WebSocket | undefined;
  let current: readonly Bytes[] = [];
  let closed = false;

  const tell = (message: object) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };

  const sayOnce = (message: Bytes) => tell({ type: 'publish', topic, data: toBase64(message) });

  const publish = () => current.forEach(sayOnce);

  const connect = () => {
    if (closed) return;
    socket = new WebSocket(relayUrl);
    socket.onopen = () => {
      onReach(true);
      tell({ type: 'subscribe', topics: [topic] });
      publish();
    };
    socket.onmessage = ({ data }) => {
      const message = parseMessage(data, topic);
      if (message && !closed) onMessage(message);
    };
    socket.onclose = () => {
      if (closed) return;
      onReach(false);
      reconnectTimer = setTimeout(connect, againMs);
    };
  };

  let reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  const againTimer = setInterval(publish, againMs);
  const pingTimer = setInterval(() => tell({ type: 'ping' }), pingMs);
  connect();

  return {
    send(messages) {
      current = messages;
      publish();
    },
    sayOnce,
    close() {
      closed = true;
      clearInterval(againTimer);
      clearInterval(pingTimer);
      clearTimeout(reconnectTimer);
      socket?.close();
    },
  };
};

/** The same on a line between the two phones. */
export const meetOnLine = (
  line: DirectLine,
  { topic, onMessage, onReach }: Omit<MeetingOptions, 'relayUrl'>,
): Meeting => {
  let current: readonly Bytes[] = [];
  const sayOnce = (message: Bytes) => line.say(topic, toBase64(message));
  const publish = () => current.forEach(sayOnce);
  const stopHearing = line.hear((said) => {
    const message = said.topic === topic ? fromBase64(said.data) : undefined;
    if (message) onMessage(message);
  });
  const stopWatching = line.watch((isOpen) => {
    onReach(isOpen);
    publish();
  });
  const againTimer = setInterval(publish, againMs);

  return {
    send(messages) {
      current = messages;
      publish();
    },
    sayOnce,
    close() {
      clearInterval(againTimer);
      stopHearing();
      stopWatching();
    },
  };
};
