import { connect, type NatsConnection, type Subscription } from '@nats-io/transport-node';
import type { Counters } from './counters';
import type { Neighbours } from './neighbours';

interface NatsOptions {
  /** `nats://` or `tls://`, with user and password or a token; several with commas. */
  readonly url: string;
  readonly counters: Counters;
}

/** With as much again by chance, so that many relays do not come back in one moment. */
const againMs = 1_000;
/** A server that leaves two pings without an answer is taken to be gone when the third is due. */
const pingMs = 4_000;
const timeoutMs = 5_000;

const subjectOf = (topic: string) => `r.${topic}`;

const optionsOf = (url: string) => {
  const urls = url.split(',').map((each) => new URL(each.trim()));
  const [first] = urls;
  const user = decodeURIComponent(first?.username ?? '');
  const pass = decodeURIComponent(first?.password ?? '');
  return {
    servers: urls.map(({ host }) => host),
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(first?.protocol === 'tls:' && { tls: {} }),
  };
};

/**
 * Relay processes that share topics through core NATS: at most once, nothing stored. Asks only for topics with somebody
 * here. Where NATS is away, notes for the neighbours are lost, as notes for nobody are, and it is tried again for ever.
 */
export const createNatsNeighbours = ({ url, counters }: NatsOptions) => {
  const settings = optionsOf(url);
  const listeners = new Map<string, (data: string) => void>();
  const subscriptions = new Map<string, Subscription>();
  let connection: NatsConnection | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const subscribe = (topic: string) => {
    const subscription = connection?.subscribe(subjectOf(topic), {
      callback(error, message) {
        if (error) return;
        counters.neighbour_received_total += 1;
        listeners.get(topic)?.(message.string());
      },
    });
    if (subscription) subscriptions.set(topic, subscription);
  };

  const later = () => {
    if (!closed) timer = setTimeout(() => void open(), againMs * (1 + Math.random()));
  };

  const open = async () => {
    try {
      const opened = await connect({
        ...settings,
        noEcho: true,
        // The whole way is built anew instead, whether it was there before or not.
        reconnect: false,
        timeout: timeoutMs,
        pingInterval: pingMs,
        maxPingOut: 2,
      });
      if (closed) return void opened.close();
      connection = opened;
      for (const topic of listeners.keys()) subscribe(topic);
      await opened.closed();
      counters.neighbour_drops_total += 1;
      connection = undefined;
      subscriptions.clear();
    } catch {
      // NATS is not there yet.
    }
    later();
  };

  const neighbours: Neighbours = {
    listen(topic, onNote) {
      listeners.set(topic, onNote);
      subscribe(topic);
      return () => {
        listeners.delete(topic);
        subscriptions.get(topic)?.unsubscribe();
        subscriptions.delete(topic);
      };
    },
    publish(topic, data) {
      if (!connection || connection.isClosed()) {
        counters.neighbour_lost_total += 1;
        return;
      }
      connection.publish(subjectOf(topic), data);
      counters.neighbour_sent_total += 1;
    },
  };

  void open();
  return {
    neighbours,
    isOpen: (): boolean => connection !== undefined,
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await connection?.close();
    },
  };
};
