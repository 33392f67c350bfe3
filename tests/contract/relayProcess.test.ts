import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { connectClient, publishes, randomTopic } from '../helpers/relay';
import { buildRelay, startRelayProcess, until, type RelayProcess } from '../helpers/relayProcess';

// A process takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: Awaited<ReturnType<typeof buildRelay>>;
beforeAll(async () => {
  built = await buildRelay();
});
afterAll(() => built.remove());

const running: RelayProcess[] = [];
afterEach(async () => {
  for (const relay of running.splice(0)) await relay.end('SIGKILL');
});

const start = async () => {
  const relay = await startRelayProcess(built.folder);
  running.push(relay);
  return relay;
};

/** A connection below HTTP; resolves when the server has ended it. */
const openRaw = async ({ url }: RelayProcess, text: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return { socket, ended: once(socket.resume(), 'close') };
};

const hello = (host: string, key: string) =>
  [
    'GET /relay HTTP/1.1',
    `Host: ${host}`,
    `Origin: http://${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
    '\r\n',
  ].join('\r\n');

/** Three seconds, and a busy machine's time to end a process; ws by itself would wait for thirty. */
const busyMs = 8_000;

describe('SIGTERM', () => {
  test('sends every client to the next server, and frees the port', async () => {
    const relay = await start();
    const clients = await Promise.all(Array.from({ length: 20 }, () => connectClient(relay.url)));
    const began = performance.now();
    expect(await relay.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(busyMs);
    expect(await Promise.all(clients.map(({ closed }) => closed))).toEqual(Array(20).fill(1012));
    await expect(connectClient(relay.url)).rejects.toThrow('ECONNREFUSED');
  });

  test('waits for nobody who does not answer', async () => {
    const relay = await start();
    const { host } = new URL(relay.url);
    // One that never says goodbye, one that never finishes its question.
    const silent = await openRaw(relay, hello(host, 'AAAAAAAAAAAAAAAAAAAAAA=='));
    await until(async () => (await relay.metrics())['connections'] === 1);
    const slow = await openRaw(relay, 'GET / HTTP/1.1\r\n');
    const began = performance.now();
    expect(await relay.end('SIGTERM')).toBe(0);
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(1_500);
    expect(took).toBeLessThan(busyMs);
    await Promise.all([silent.ended, slow.ended]);
  });
});

describe('places', () => {
  test('an upgrade that fails gives its place back', async () => {
    const relay = await start();
    const { host } = new URL(relay.url);
    for (let tried = 0; tried < 70; tried += 1) {
      await (
        await openRaw(relay, hello(host, 'not a key'))
      ).ended;
    }
    await until(async () => (await relay.metrics())['connections'] === 0);
    const client = await connectClient(relay.url);
    expect((await relay.metrics())['connections']).toBe(1);
    client.close();
  });

  test('a request that trickles in is ended', async () => {
    const relay = await start();
    const { socket, ended } = await openRaw(relay, 'GET /relay HTTP/1.1\r\n');
    const trickle = setInterval(() => socket.write('X: y\r\n'), 500);
    await ended;
    clearInterval(trickle);
  });
});

describe('below the messages', () => {
  test('pings are counted as messages', async () => {
    const relay = await start();
    const client = await connectClient(relay.url);
    client.socket.on('pong', () => client.socket.ping());
    client.socket.ping();
    expect(await client.closed).toBe(1008);
    expect(await relay.metrics()).toMatchObject({ ended_flood_total: 1, messages_total: 0 });
  });

  test('a message in very many pieces is refused', async () => {
    const relay = await start();
    const client = await connectClient(relay.url);
    for (let sent = 0; sent < 300; sent += 1) client.socket.send(' ', { fin: false });
    expect(await client.closed).toBe(1008);
  });

  test('bytes that are no text are refused', async () => {
    const relay = await start();
    const client = await connectClient(relay.url);
    client.socket.send(Buffer.from([0x22, 0xff, 0x22]), { binary: false });
    expect(await client.closed).toBe(1007);
  });
});

test('the counters hold no topic and no address, and are not served with the app', async () => {
  const relay = await start();
  const topic = randomTopic();
  const address = { 'x-forwarded-for': '203.0.113.77' };
  const clients = await Promise.all(
    [0, 1].map(async () => {
      const client = await connectClient(relay.url, address);
      client.say({ type: 'subscribe', topics: [topic] });
      await client.settled();
      return client;
    }),
  );
  clients[0]?.say({ type: 'publish', topic, data: 'aGVsbG8=' });
  await until(() => clients[1] !== undefined && publishes(clients[1]).length > 0);
  await expect(connectClient(relay.url, { origin: 'https://elsewhere.example' })).rejects.toThrow();

  const metrics = await relay.metrics();
  expect(metrics).toMatchObject({
    connections: 2,
    addresses: 1,
    connections_total: 2,
    refused_origin_total: 1,
    messages_total: 5,
    deliveries_total: 1,
  });
  expect(metrics['process_resident_memory_bytes']).toBeGreaterThan(1024 ** 2);
  const text = JSON.stringify(metrics);
  for (const secret of [topic, '203.0.113', '127.0.0.1']) expect(text).not.toContain(secret);
  const served = await fetch(`${relay.url}/metrics`);
  expect(await served.text()).toContain('<title>Hearth</title>');
  for (const client of clients) client.close();
});
