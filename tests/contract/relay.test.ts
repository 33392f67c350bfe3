import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectClient, publishes, randomTopic, serveTinyBuild } from '../helpers/relay';

let server: Awaited<ReturnType<typeof serveTinyBuild>>;
beforeAll(async () => {
  server = await serveTinyBuild({
    allowedOrigins: ['https://hearth.example', 'https://other.example'],
  });
});
afterAll(() => server.close());

const join = async (topic: string) => {
  const client = await connectClient(server.url);
  client.say({ type: 'subscribe', topics: [topic] });
  await client.settled();
  client.heard.length = 0;
  return client;
};

/** Two fresh clients find each other: the process is alive and well. */
const expectAlive = async () => {
  const topic = randomTopic();
  const [ana, ben] = await Promise.all([join(topic), join(topic)]);
  ana.say({ type: 'publish', topic, data: 'aGVsbG8=' });
  await ana.settled();
  await ben.settled();
  expect(publishes(ben)).toEqual([{ type: 'publish', topic, data: 'aGVsbG8=' }]);
  ana.close();
  ben.close();
};

describe('what it passes on', () => {
  test('a note reaches the other subscribers as it was, and not its sender', async () => {
    const topic = randomTopic();
    const [ana, ben, other] = await Promise.all([join(topic), join(topic), join(randomTopic())]);
    ana.say({ type: 'publish', topic, data: 'c2VhbGVk' });
    for (const client of [ana, ben, other]) await client.settled();
    expect(publishes(ben)).toEqual([{ type: 'publish', topic, data: 'c2VhbGVk' }]);
    expect(publishes(ana)).toEqual([]);
    expect(publishes(other)).toEqual([]);
    for (const client of [ana, ben, other]) client.close();
  });

  test('nothing after unsubscribe, and nothing from those who do not listen themselves', async () => {
    const topic = randomTopic();
    const [ana, ben, stranger] = await Promise.all([join(topic), join(topic), join(randomTopic())]);
    stranger.say({ type: 'publish', topic, data: 'c3RyYW5nZXI=' });
    await stranger.settled();
    ben.say({ type: 'unsubscribe', topics: [topic] });
    await ben.settled();
    ana.say({ type: 'publish', topic, data: 'bGF0ZQ==' });
    await ana.settled();
    await ben.settled();
    expect(publishes(ben)).toEqual([]);
    for (const client of [ana, ben, stranger]) client.close();
  });

  test('nothing is kept for those who come later', async () => {
    const topic = randomTopic();
    const ana = await join(topic);
    ana.say({ type: 'publish', topic, data: 'ZWFybHk=' });
    await ana.settled();
    const ben = await join(topic);
    await ben.settled();
    expect(publishes(ben)).toEqual([]);
    ana.close();
    ben.close();
  });

  test('a ping is answered', async () => {
    const client = await connectClient(server.url);
    await client.settled();
    expect(client.heard).toEqual([{ type: 'pong' }]);
    client.close();
  });
});

describe('garbage ends the connection that sent it and nothing else', () => {
  const topic = randomTopic();
  const publish = (data: unknown) => JSON.stringify({ type: 'publish', topic, data });
  test.each([
    ['cut JSON (this kills the server that y-webrtc ships)', '{"type":"subscribe"', 1008],
    ['no JSON', 'hello', 1008],
    ['empty', '', 1008],
    ['null', 'null', 1008],
    ['a number', '7', 1008],
    ['a list', '[]', 1008],
    ['an unknown type', '{"type":"announce"}', 1008],
    ['a type that is no text', '{"type":{"toString":1}}', 1008],
    ['an extra field', '{"type":"ping","x":1}', 1008],
    ['a prototype', '{"type":"ping","__proto__":{"a":1}}', 1008],
    ['topics that are no list', '{"type":"subscribe","topics":"all"}', 1008],
    ['a short topic', '{"type":"subscribe","topics":["room"]}', 1008],
    ['a topic of another alphabet', `{"type":"subscribe","topics":["${'+'.repeat(43)}"]}`, 1008],
    [
      'a topic with a line end',
      JSON.stringify({ type: 'subscribe', topics: [`${topic}\n`] }),
      1008,
    ],
    [
      'more topics than one client needs',
      JSON.stringify({ type: 'subscribe', topics: Array.from({ length: 33 }, randomTopic) }),
      1008,
    ],
    ['unsealed data', publish({ type: 'announce', from: 'me' }), 1008],
    ['data of another alphabet', publish('<sdp>'), 1008],
    ['no data', publish(''), 1008],
    ['data above 16 KiB', publish('A'.repeat(16 * 1024 + 1)), 1008],
    ['a frame above 24 KiB', publish('A'.repeat(24 * 1024)), 1009],
    ['deep nesting', '['.repeat(20_000), 1008],
    ['bytes', Buffer.from('{"type":"ping"}'), 1003],
  ])('%s', async (_, frame, code) => {
    const client = await connectClient(server.url);
    client.socket.send(frame);
    expect(await client.closed).toBe(code);
    await expectAlive();
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })),
        async (text) => {
          const client = await connectClient(server.url);
          client.socket.send(text);
          expect(await client.closed).toBe(1008);
        },
      ),
      { numRuns: 60 },
    );
    await expectAlive();
  }, 30_000);

  test('any bytes on the wire below the WebSocket', async () => {
    const hello = [
      'GET /relay HTTP/1.1',
      `Host: ${server.host}`,
      `Origin: ${server.url}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      '\r\n',
    ].join('\r\n');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, upgraded) => {
        const socket = connect(server.port, '127.0.0.1');
        return new Promise<void>((resolve) => {
          socket.on('error', () => {});
          socket.on('close', () => resolve());
          socket.on('data', () => {});
          socket.on('connect', () => {
            if (upgraded) socket.write(hello);
            socket.end(bytes);
          });
        });
      }),
      { numRuns: 100 },
    );
    await expectAlive();
  }, 30_000);
});

describe('limits', () => {
  test('a flood ends the connection after the burst', async () => {
    const client = await connectClient(server.url);
    for (let sent = 0; sent < 200; sent += 1) client.say({ type: 'ping' });
    expect(await client.closed).toBe(1008);
    expect(client.heard.length).toBeGreaterThanOrEqual(120);
    expect(client.heard.length).toBeLessThan(150);
  });

  test('an address has 64 connections, and gets a place back when one leaves', async () => {
    const address = { 'x-forwarded-for': '203.0.113.7' };
    const clients = await Promise.all(
      Array.from({ length: 64 }, () => connectClient(server.url, address)),
    );
    await expect(connectClient(server.url, address)).rejects.toThrow('503');
    // What a client claims to be counts for nothing: the last entry is the proxy's.
    const claimed = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
    await expect(connectClient(server.url, claimed)).rejects.toThrow('503');
    await expectAlive();

    clients[0]?.close();
    await clients[0]?.closed;
    (await connectClient(server.url, address)).close();
    for (const client of clients) client.close();
  });
});

describe('who may come', () => {
  test.each(['https://elsewhere.example', 'null', 'http://localhost', ''])(
    'not a page of %j',
    async (origin) => {
      await expect(connectClient(server.url, { origin })).rejects.toThrow('403');
    },
  );

  test('not without an origin', async () => {
    const status = await new Promise((resolve) => {
      const upgrade = request(`${server.url}/relay`, {
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        },
      });
      upgrade.on('response', (response) => resolve(response.statusCode));
      upgrade.end();
    });
    expect(status).toBe(403);
  });

  test.each(['https://hearth.example', 'https://other.example'])(
    'a page of the configured origin %s',
    async (origin) => {
      const client = await connectClient(server.url, { origin });
      await client.settled();
      client.close();
    },
  );
});

test('closing the server ends every connection and frees the port', async () => {
  const other = await serveTinyBuild();
  const client = await connectClient(other.url);
  await other.close();
  await client.closed;
  const again = await serveTinyBuild({ port: other.port });
  expect(again.port).toBe(other.port);
  await again.close();
});
