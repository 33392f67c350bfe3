import { cpus, loadavg } from 'node:os';
import { test } from '@playwright/test';
import { buildRelay } from '../../helpers/relayProcess';
import { findService } from '../../helpers/services';
import { createCrowd, nats, signalling, type Dialect } from './crowd';
import { startHearth, startNatsWebsocket, startYWebrtc, type Measured } from './servers';
import { table, type Run } from './table';

const runs = Number(process.env['HEARTH_RUNS'] ?? 5);
/** With the first ones the engines come to their working size; only those after them are weighed. */
const connections = { first: 2_000, all: 6_000 };
const deliveries = 200_000;

const measure = async (
  start: () => Promise<Measured>,
  dialect: Dialect,
  perRoom: number,
): Promise<Run> => {
  const server = await start();
  const crowd = createCrowd({ url: server.url, dialect, perRoom });
  await crowd.grow(connections.first);
  const before = { memory: server.memory(), cpu: server.cpu(), size: crowd.size() };
  await crowd.grow(connections.all);
  const more = crowd.size() - before.size;
  const crowded = { memory: server.memory(), cpu: server.cpu() };
  const rounds = Math.round(deliveries / (crowd.size() * (perRoom - 1)));
  const delays = await crowd.talk(rounds);
  const talked = server.cpu();
  crowd.leave();
  await server.end();
  return {
    perSecond: delays.length / (talked - crowded.cpu),
    kilobytes: (crowded.memory - before.memory) / more / 1024,
    connectMs: ((crowded.cpu - before.cpu) / more) * 1000,
    delays,
  };
};

test('relay: deliveries a CPU second, memory a connection', async () => {
  test.setTimeout(60 * 60_000);
  const built = await buildRelay();
  const program = findService('nats-server');
  const servers: Record<string, [start: () => Promise<Measured>, dialect: Dialect]> = {
    Hearth: [() => startHearth(built.folder), signalling],
    "y-webrtc's server": [startYWebrtc, signalling],
    ...(program && { 'nats-server': [() => startNatsWebsocket(program), nats] }),
  };
  for (const perRoom of [2, 6]) {
    const results: Record<string, Run[]> = {};
    // All in turn: a busy spell of the machine then falls on all of them alike.
    for (let run = 0; run < runs; run += 1) {
      for (const [name, [start, dialect]] of Object.entries(servers)) {
        (results[name] ??= []).push(await measure(start, dialect, perRoom));
      }
      console.log(
        `${perRoom} a topic, run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
      );
    }
    console.log(`\n${connections.all} connections, ${perRoom} a topic\n\n${table(results)}\n`);
  }
  built.remove();
});
