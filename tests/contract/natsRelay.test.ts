import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startNats } from '../helpers/nats';
import { connectClient, publishes, randomTopic } from '../helpers/relay';
import { buildRelay, startRelayProcess, until, type RelayProcess } from '../helpers/relayProcess';
import { findService } from '../helpers/services';

const program = findService('nats-server');
const documented = path.resolve(import.meta.dirname, '../../docs/deploy/nats.conf');

describe.runIf(program)(
  'relay processes that share topics through NATS',
  { timeout: 60_000 },
  () => {
    let built: Awaited<ReturnType<typeof buildRelay>>;
    beforeAll(async () => {
      built = await buildRelay();
    }, 60_000);
    afterAll(() => built.remove());

    const endings: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const end of endings.splice(0).reverse()) await end();
    });

    const nats = async (options: Parameters<typeof startNats>[1] = {}) => {
      const server = await startNats(program ?? '', options);
      endings.push(() => server.end());
      return server;
    };

    const relay = async (natsUrl: string) => {
      const started = await startRelayProcess(built.folder, { HEARTH_NATS_URL: natsUrl });
      endings.push(() => started.end('SIGTERM'));
      return started;
    };

    const isTogether = async (one: RelayProcess) =>
      (await one.metrics())['neighbour_connected'] === 1;

    const join = async ({ url }: RelayProcess, topic: string) => {
      const client = await connectClient(url);
      client.say({ type: 'subscribe', topics: [topic] });
      await client.settled();
      return client;
    };

    const note = (topic: string, data: string) => ({ type: 'publish', topic, data });

    test('serve one pair: what one says, the other hears once', async () => {
      const { url, subjects } = await nats();
      const relays = await Promise.all([relay(url), relay(url)]);
      for (const each of relays) await until(() => isTogether(each));

      const topic = randomTopic();
      const [ana, ben] = await Promise.all([join(relays[0], topic), join(relays[1], topic)]);
      const other = await join(relays[1], randomTopic());
      await until(async () => (await subjects()).length === 3);

      ana.say(note(topic, 'ZnJvbSBhbmE='));
      await until(() => publishes(ben).length > 0);
      ben.say(note(topic, 'ZnJvbSBiZW4='));
      await until(() => publishes(ana).length > 0);
      for (const client of [ana, ben, other]) await client.settled();
      expect(publishes(ana)).toEqual([note(topic, 'ZnJvbSBiZW4=')]);
      expect(publishes(ben)).toEqual([note(topic, 'ZnJvbSBhbmE=')]);
      expect(publishes(other)).toEqual([]);
      for (const each of relays) {
        expect(await each.metrics()).toMatchObject({
          neighbour_sent_total: 1,
          neighbour_received_total: 1,
          neighbour_lost_total: 0,
        });
      }
      for (const client of [ana, ben, other]) client.close();
    });

    test('ask only for topics with somebody there', async () => {
      const { url, subjects } = await nats();
      const one = await relay(url);
      await until(() => isTogether(one));
      const topics = [randomTopic(), randomTopic()].toSorted();
      const clients = await Promise.all(
        [topics[0], topics[0], topics[1]].map((topic = '') => join(one, topic)),
      );
      await until(async () => (await subjects()).length > 1);
      expect(await subjects()).toEqual(topics.map((topic) => `r.${topic}`));
      clients[0]?.close();
      clients[2]?.close();
      await until(async () => (await subjects()).length === 1);
      expect(await subjects()).toEqual([`r.${topics[0]}`]);
      clients[1]?.close();
      await until(async () => (await subjects()).length === 0);
    });

    test('serve who is theirs while NATS is away, and all together when it is back', async () => {
      const first = await nats();
      const relays = await Promise.all([relay(first.url), relay(first.url)]);
      for (const each of relays) await until(() => isTogether(each));
      const topic = randomTopic();
      const [ana, ben, cleo] = await Promise.all([
        join(relays[0], topic),
        join(relays[0], topic),
        join(relays[1], topic),
      ]);

      await first.end();
      for (const each of relays) await until(async () => !(await isTogether(each)));
      ana.say(note(topic, 'YWxvbmU='));
      await until(() => publishes(ben).length > 0);
      await cleo.settled();
      expect(publishes(cleo)).toEqual([]);
      expect(await relays[0].metrics()).toMatchObject({
        neighbour_drops_total: 1,
        neighbour_lost_total: 1,
      });

      const second = await nats({ port: first.port });
      for (const each of relays) await until(() => isTogether(each));
      await until(async () => (await second.subjects()).length === 2);
      ana.say(note(topic, 'dG9nZXRoZXI='));
      await until(() => publishes(cleo).length > 0);
      expect(publishes(cleo)).toEqual([note(topic, 'dG9nZXRoZXI=')]);
      for (const client of [ana, ben, cleo]) client.close();
    });

    test('notice a NATS that is frozen, not only one that is gone', async () => {
      const server = await nats();
      const one = await relay(server.url);
      await until(() => isTogether(one));
      process.kill(server.pid ?? 0, 'SIGSTOP');
      await until(async () => !(await isTogether(one)));
    });

    test('start without NATS, and find it later', async () => {
      const gone = await startNats(program ?? '');
      await gone.end();
      const one = await relay(gone.url);
      const topic = randomTopic();
      const ana = await join(one, topic);
      const { subjects } = await nats({ port: gone.port });
      await until(async () => (await subjects()).length === 1);
      expect(await subjects()).toEqual([`r.${topic}`]);
      ana.close();
    });

    test('say who they are, where NATS asks', async () => {
      const { port, partings } = await nats({ args: ['--user', 'hearth', '--pass', 'p@ss:word'] });
      const known = await relay(`nats://hearth:p%40ss%3Aword@127.0.0.1:${port}`);
      await until(() => isTogether(known));
      const unknown = await relay(`nats://hearth:wrong@127.0.0.1:${port}`);
      await until(async () => (await partings()).includes('Authentication Failure'));
      expect(await isTogether(unknown)).toBe(false);
    });

    test('need no more than the documented configuration allows', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hearth-nats-'));
      const file = path.join(folder, 'nats.conf');
      const lines = readFileSync(documented, 'utf8').split('\n');
      // Where it listens is chosen here, and its log says when it is ready.
      writeFileSync(file, lines.filter((line) => !/^(?:listen|log_file)/.test(line)).join('\n'));
      endings.push(async () => rmSync(folder, { recursive: true }));
      const { port, subjects } = await nats({ args: ['-c', file] });
      const url = `nats://hearth:CHANGE-ME@127.0.0.1:${port}`;
      const relays = await Promise.all([relay(url), relay(url)]);
      const topic = randomTopic();
      const [ana, ben] = await Promise.all([join(relays[0], topic), join(relays[1], topic)]);
      await until(async () => (await subjects()).length === 2);
      const largest = note(topic, 'A'.repeat(16 * 1024));
      ana.say(largest);
      await until(() => publishes(ben).length > 0);
      expect(publishes(ben)).toEqual([largest]);
      ana.close();
      ben.close();
    });

    test('end in time while NATS is away', async () => {
      const gone = await startNats(program ?? '');
      await gone.end();
      const one = await startRelayProcess(built.folder, { HEARTH_NATS_URL: gone.url });
      expect(await one.end('SIGTERM')).toBe(0);
    });
  },
);
