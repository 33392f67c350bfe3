import { createHmac } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { relayMessage } from '../../src/relay/messages';
import { createTurn } from '../../src/relay/turn';
import { startCoturn } from '../helpers/coturn';
import { connectClient, randomTopic, serveTinyBuild } from '../helpers/relay';
import { until } from '../helpers/relayProcess';
import { findService } from '../helpers/services';
import { createTurnClient, type Credentials } from '../helpers/turnClient';

const program = findService('coturn');
const secret = 'a-secret-of-this-test';
type Coturn = Awaited<ReturnType<typeof startCoturn>>;

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const clientOf = async ({ port }: Coturn, credentials: Credentials) => {
  const client = await createTurnClient(port, credentials);
  endings.push(client.close);
  return client;
};

/** What the relay's minting would have given at another time, or with another secret. */
const mint = (at: number, withSecret = secret) =>
  createTurn({ urls: ['turn:turn.example'], secret: withSecret }, { now: () => at })();

/** What two devices get that meet at a relay. */
const meetAtRelay = async (urls: readonly string[]) => {
  const server = await serveTinyBuild({ turn: { urls, secret } });
  endings.push(server.close);
  const topic = randomTopic();
  const clients = await Promise.all([connectClient(server.url), connectClient(server.url)]);
  for (const client of clients) {
    client.say({ type: 'turn' });
    client.say({ type: 'subscribe', topics: [topic] });
  }
  const servers = [];
  for (const { heard, close } of clients) {
    await until(() => heard.length === 2);
    const [answer, given] = heard.map((message) => v.parse(relayMessage, message));
    expect(answer).toEqual({ type: 'turn', offered: true });
    if (given?.type !== 'turnServer') throw new Error('No credentials');
    servers.push(given);
    close();
  }
  return servers;
};

describe.runIf(program)('credentials at a real coturn', { timeout: 30_000 }, () => {
  let coturn: Coturn;
  beforeAll(async () => {
    coturn = await startCoturn(program ?? '', secret, [
      '--allow-loopback-peers',
      '--allowed-peer-ip=127.0.0.1',
    ]);
  });
  afterAll(() => coturn.end());

  test('two devices that met at the relay reach each other through it', async () => {
    const servers = await meetAtRelay([coturn.url]);
    expect(servers.map(({ urls }) => urls)).toEqual([[coturn.url], [coturn.url]]);
    const [ana, ben] = await Promise.all(servers.map((server) => clientOf(coturn, server)));
    const [atAna, atBen] = [await ana?.allocate(), await ben?.allocate()];
    expect([atAna?.code, atBen?.code]).toEqual([0, 0]);
    if (!ana || !ben || !atAna?.relayed || !atBen?.relayed) throw new Error('No address');
    expect(await ana.permit(atBen.relayed)).toBe(0);
    expect(await ben.permit(atAna.relayed)).toBe(0);
    const { relayed } = atBen;
    await until(() => {
      ana.say(relayed, 'through the relay');
      return ben.heard.length > 0;
    });
    expect(ben.heard[0]).toBe('through the relay');
  });

  test('no others are let in', async () => {
    const now = Date.now();
    const good = mint(now);
    const later = good.username.replace(/^\d+/, (expiry) => `${Number(expiry) + 1}`);
    const refused: Record<string, Credentials> = {
      expired: mint(now - 601_000),
      'of another secret': mint(now, 'another-secret-than-this'),
      'of no secret': { username: good.username, credential: good.username },
      'of a longer life than was signed': { username: later, credential: good.credential },
      'of another user': { ...good, username: mint(now).username },
      'without an expiry': {
        username: 'friend',
        credential: createHmac('sha1', secret).update('friend').digest('base64'),
      },
    };
    const codes: Record<string, number> = {};
    for (const [name, credentials] of Object.entries(refused)) {
      codes[name] = (await (await clientOf(coturn, credentials)).allocate()).code;
    }
    expect(codes).toEqual(Object.fromEntries(Object.keys(refused).map((name) => [name, 401])));
    expect((await (await clientOf(coturn, good)).allocate()).code).toBe(0);
  });

  test('what has begun goes on after the credentials have expired', async () => {
    const soon = mint(Date.now() - 598_000);
    const client = await clientOf(coturn, soon);
    expect((await client.allocate()).code).toBe(0);
    await until(async () => (await (await clientOf(coturn, soon)).allocate()).code === 401);
    expect(await client.refresh()).toBe(0);
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);
if (!hasIpv6)
  console.warn('Not run: what coturn refuses over IPv6, which this machine does not have');

describe.runIf(program)('the documented configuration', { timeout: 30_000 }, () => {
  let coturn: Coturn;
  beforeAll(async () => {
    coturn = await startCoturn(program ?? '', secret, [
      '--relay-ip=127.0.0.1',
      ...(hasIpv6 ? ['--relay-ip=::1'] : []),
    ]);
  });
  afterAll(() => coturn.end());

  /** The public internet, and nothing else: 403 is Forbidden. */
  const expectPeers = async (family: 'v4' | 'v6', closed: string[], open: string[]) => {
    const client = await clientOf(coturn, mint(Date.now()));
    expect((await client.allocate(family)).code).toBe(0);
    const codes: Record<string, number> = {};
    for (const address of [...closed, ...open]) {
      codes[address] = await client.permit({ address, port: 80 });
    }
    expect(codes).toEqual({
      ...Object.fromEntries(closed.map((address) => [address, 403])),
      ...Object.fromEntries(open.map((address) => [address, 0])),
    });
  };

  const words = (text: string) => text.split(/\s+/);

  test('leads to no private network', async () => {
    await expectPeers(
      'v4',
      words(
        `0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 127.0.0.1 127.1.2.3
        169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.168.0.1 192.168.255.255
        198.18.0.1 224.0.0.1 239.255.255.250 255.255.255.255`,
      ),
      words('9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.255.255'),
    );
  });

  test.runIf(hasIpv6)('leads to no private network over IPv6 either', async () => {
    await expectPeers(
      'v6',
      words(
        `::1 ::ffff:a00:1 ::ffff:7f00:1 64:ff9b::a00:1 64:ff9b:1::1 100::1 2001::1
        2001:db8::1 2002:a00:1::1 fc00::1 fd00:ec2::254 fe80::1 febf::1 ff02::1`,
      ),
      words('2001:4860::1 2a00:1450::1 2606:4700::1'),
    );
  });
});
