import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectClient, randomTopic } from '../helpers/relay';
import { createCrowd } from '../helpers/relayCrowd';
import { buildRelay, startRelayProcess, until, type RelayProcess } from '../helpers/relayProcess';

/** HEARTH_LONG=1 for as many as the issue asks for. */
const isLong = process.env['HEARTH_LONG'] === '1';
const size = isLong ? 5_000 : 300;
const rounds = isLong ? 40 : 4;
const timeout = isLong ? 300_000 : 60_000;

let built: Awaited<ReturnType<typeof buildRelay>>;
let relay: RelayProcess;
let port: string;
beforeAll(async () => {
  built = await buildRelay();
  relay = await startRelayProcess(built.folder);
  ({ port } = new URL(relay.url));
}, timeout);
afterAll(async () => {
  await relay.end('SIGKILL');
  built.remove();
});

const megabytes = async () =>
  ((await relay.metrics())['process_resident_memory_bytes'] ?? Number.NaN) / 1024 ** 2;

/** Everything that ends a connection or holds one up, at once, from an address of its own. */
const nastyThings = (address: string) => {
  const headers = { 'x-forwarded-for': address };
  const topic = randomTopic();
  const publish = JSON.stringify({ type: 'publish', topic, data: 'A'.repeat(16 * 1024) });
  const frames: (string | Buffer)[] = [
    '{"type":"subscribe"',
    '['.repeat(20_000),
    '{"type":"ping","__proto__":{"a":1}}',
    JSON.stringify({ type: 'subscribe', topics: Array.from({ length: 400 }, randomTopic) }),
    `{"type":"publish","topic":"${topic}","data":"${'A'.repeat(24 * 1024)}"}`,
    Buffer.from([0xff, 0xfe]),
    Buffer.alloc(30_000),
  ];
  const send = async (act: (client: Awaited<ReturnType<typeof connectClient>>) => void) => {
    const client = await connectClient(relay.url, headers);
    act(client);
    return client.closed;
  };
  const raw = (bytes: string) =>
    new Promise((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => {});
      socket.on('close', resolve);
      socket.resume();
    });
  return [
    ...frames.map((frame) => send(({ socket }) => socket.send(frame))),
    // A flood of the largest notes, to somebody who takes none of them.
    send(({ say, socket }) => {
      say({ type: 'subscribe', topics: [topic] });
      for (let sent = 0; sent < 130; sent += 1) socket.send(publish);
    }),
    send(({ socket }) => {
      for (let sent = 0; sent < 300; sent += 1) socket.send('x', { fin: false });
    }),
    send(({ socket }) => {
      for (let sent = 0; sent < 300; sent += 1) socket.ping('x'.repeat(125));
    }),
    raw('GET /relay HTTP/1.1\r\nHost: a b\r\n\r\n'),
    raw(`GET /relay HTTP/1.1\r\n${'X: y\r\n'.repeat(5_000)}\r\n`),
    raw('\u0016\u0003\u0001'.repeat(1_000)),
  ];
};

test(`${size} clients, garbage of every kind, and two restarts`, { timeout }, async () => {
  const began = await megabytes();
  const crowd = createCrowd(relay.url, size);
  const everybodyMeets = async (word: string) => {
    await until(() => crowd.connected() === size);
    // Nothing is kept for those who come later, so each has to have subscribed first.
    await until(async () => ((await relay.metrics())['messages_total'] ?? 0) >= size);
    const missing = crowd.speak(word);
    await until(() => missing() === 0);
  };
  const restart = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const code = await relay.end(signal);
    await until(() => crowd.connected() === 0);
    relay = await startRelayProcess(built.folder, { PORT: port });
    return code;
  };

  await everybodyMeets('Zmlyc3Q=');
  const crowded = await megabytes();

  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(nastyThings(`192.0.2.${round}`));
  }
  expect(crowd.connected()).toBe(size);
  await everybodyMeets('YWZ0ZXIgZ2FyYmFnZQ==');
  const afterwards = await megabytes();

  expect(await restart('SIGTERM')).toBe(0);
  await everybodyMeets('c2Vjb25k');
  await restart('SIGKILL');
  await everybodyMeets('dGhpcmQ=');
  expect((await relay.metrics())['connections']).toBe(size);
  crowd.leave();

  const rounded = [began, crowded, afterwards].map(Math.round);
  console.log(`relay, ${size} clients: MB at start, crowded, after garbage: ${rounded.join(', ')}`);
  expect(afterwards - crowded).toBeLessThan(64);
  expect(crowded - began).toBeLessThan(32 + size / 25);
});
