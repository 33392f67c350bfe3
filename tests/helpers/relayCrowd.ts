import { WebsocketClient } from 'lib0/websocket';
import { WebSocket } from 'ws';
import { randomTopic } from './relay';

const phonesPerAddress = 32;

/** Gives lib0's client, which is y-webrtc's own, the WebSocket of a browser at one of many addresses. */
const browserAt = (origin: string) => {
  let opened = 0;
  return function browserSocket(url: string) {
    opened += 1;
    const line = Math.floor(opened / phonesPerAddress) % 65_536;
    const address = `198.${18 + (line >> 15)}.${(line >> 7) & 255}.${line & 127}`;
    return new WebSocket(url, { headers: { origin, 'x-forwarded-for': address } });
  };
};

interface Phone {
  readonly client: WebsocketClient;
  readonly topic: string;
  readonly heard: Set<string>;
}

/** So many phones, two and two on a topic, that come back by themselves as y-webrtc does. */
export const createCrowd = (relayUrl: string, size: number) => {
  globalThis.WebSocket = browserAt(relayUrl) as unknown as typeof globalThis.WebSocket;
  const join = (topic: string): Phone => {
    const client = new WebsocketClient(`${relayUrl.replace('http', 'ws')}/relay`);
    const heard = new Set<string>();
    client.on('connect', () => client.send({ type: 'subscribe', topics: [topic] }));
    client.on('message', (message: { type: string; data: string }) => {
      if (message.type === 'publish') heard.add(message.data);
    });
    return { client, topic, heard };
  };
  const pairs = Array.from({ length: size / 2 }, () => {
    const topic = randomTopic();
    return [join(topic), join(topic)] as const;
  });
  const phones = pairs.flat();
  return {
    connected: () => phones.filter(({ client }) => client.connected).length,
    /** Everyone says a word, once; gives how many words have not come. */
    speak(word: string): () => number {
      for (const { client, topic } of phones) client.send({ type: 'publish', topic, data: word });
      return () => phones.filter(({ heard }) => !heard.has(word)).length;
    },
    leave: () => phones.forEach(({ client }) => client.destroy()),
  };
};
