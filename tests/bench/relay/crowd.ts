import { WebSocket } from 'ws';
import { randomTopic } from '../../helpers/relay';

/** How to talk to a server: what a client says, and what it hears that counts. */
export interface Dialect {
  subscribe(topic: string): string;
  publish(topic: string, data: string): string;
  /** Answered once everything before has been dealt with. */
  readonly ping: string;
  readonly pong: string;
  /** The notes in what has come. */
  notes(heard: string): string[];
}

export const signalling: Dialect = {
  subscribe: (topic) => JSON.stringify({ type: 'subscribe', topics: [topic] }),
  publish: (topic, data) => JSON.stringify({ type: 'publish', topic, data }),
  ping: '{"type":"ping"}',
  pong: '{"type":"pong"}',
  notes(heard) {
    const at = heard.indexOf('"data":"');
    return at === -1 ? [] : [heard.slice(at + 8)];
  },
};

/** https://docs.nats.io/reference/reference-protocols/nats-protocol */
export const nats: Dialect = {
  subscribe: (topic) =>
    `CONNECT {"verbose":false,"pedantic":false,"echo":false}\r\nSUB r.${topic} 1\r\n`,
  publish: (topic, data) => `PUB r.${topic} ${data.length}\r\n${data}\r\n`,
  ping: 'PING\r\n',
  pong: 'PONG\r\n',
  notes: (heard) =>
    heard.split('MSG r.').flatMap((part) => {
      const [, note] = part.split('\r\n');
      return note === undefined || note === '' ? [] : [note];
    }),
};

export interface CrowdOptions {
  readonly url: string;
  readonly dialect: Dialect;
  readonly perRoom: number;
}

const connectionsPerAddress = 32;
/** As every client of ours does. */
const pingMs = 15_000;
/** Sealed candidates and announcements are about so long. */
const noteLength = 400;

export const createCrowd = ({ url, dialect, perRoom }: CrowdOptions) => {
  const origin = url.replace('ws', 'http').replace('/relay', '');
  let opened = 0;

  const join = (topic: string) =>
    new Promise<WebSocket>((resolve, reject) => {
      const line = Math.floor(opened / connectionsPerAddress);
      opened += 1;
      const headers = { origin, 'x-forwarded-for': `198.18.${line >> 8}.${line & 255}` };
      const socket = new WebSocket(url, { headers, perMessageDeflate: false });
      socket.on('error', reject);
      socket.on('open', () => {
        socket.send(dialect.subscribe(topic));
        socket.send(dialect.ping);
      });
      socket.on('message', function hear(data) {
        if (!(data as Buffer).toString().includes(dialect.pong)) return;
        socket.off('message', hear);
        resolve(socket);
      });
    });

  const all: { topic: string; sockets: WebSocket[] }[] = [];
  const pinging = setInterval(() => {
    for (const { sockets } of all) for (const socket of sockets) socket.send(dialect.ping);
  }, pingMs);

  /** A word goes round a room, so many times; each hears it from each other one. Gives the delays in milliseconds. */
  const goRound = (
    { topic, sockets }: (typeof all)[number],
    rounds: number,
    delays: number[],
    done: () => void,
  ) => {
    const notes = sockets.map((_, member) =>
      dialect.publish(topic, String(member).padEnd(noteLength, 'A')),
    );
    let sent = 0;
    let sentAt = 0;
    let missing = 0;
    const speak = () => {
      if (sent === rounds * perRoom) return done();
      missing = perRoom - 1;
      sentAt = performance.now();
      const speaker = sent % perRoom;
      sent += 1;
      sockets[speaker]?.send(notes[speaker] ?? '');
    };
    for (const [member, socket] of sockets.entries()) {
      socket.on('message', (data) => {
        for (const note of dialect.notes((data as Buffer).toString())) {
          // y-webrtc's server sends everything back to its sender too.
          if (note.startsWith(String(member))) continue;
          delays.push(performance.now() - sentAt);
          missing -= 1;
          if (missing === 0) speak();
        }
      });
      socket.on('close', (code) => {
        if (sent < rounds * perRoom) throw new Error(`A connection was closed: ${code}`);
      });
    }
    speak();
  };

  return {
    /** Lets in whole rooms until there are so many connections, or nearly. */
    async grow(connections: number): Promise<void> {
      while ((all.length + 1) * perRoom <= connections) {
        const topic = randomTopic();
        const joining = Array.from({ length: perRoom }, () => join(topic));
        all.push({ topic, sockets: await Promise.all(joining) });
      }
    },
    size: (): number => all.length * perRoom,
    async talk(rounds: number): Promise<number[]> {
      const delays: number[] = [];
      await Promise.all(
        all.map((room) => new Promise<void>((done) => goRound(room, rounds, delays, done))),
      );
      for (const { sockets } of all)
        for (const socket of sockets) socket.removeAllListeners('message');
      return delays;
    },
    leave(): void {
      clearInterval(pinging);
      for (const { sockets } of all) for (const socket of sockets) socket.terminate();
    },
  };
};
