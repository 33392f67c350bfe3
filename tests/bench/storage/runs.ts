import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { servePage } from '../../helpers/servePage';
import type { PeerName } from './page';
import type { Row, Series } from './table';

/** HEARTH_RUNS takes the place of the usual number. */
export const runsOf = (usual: number): number => Number(process.env['HEARTH_RUNS'] ?? usual);

export const loadNow = (): string => `${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;

export const withPage = async (work: (url: string) => Promise<void>): Promise<void> => {
  const served = await servePage(fileURLToPath(new URL('page/index.ts', import.meta.url)));
  try {
    await work(served.url);
  } finally {
    served.close();
  }
};

/** All in turn, each run beginning with another one: a busy spell of the machine falls on all of them alike. */
export const inTurns = async (
  peers: readonly PeerName[],
  runs: number,
  measure: (peer: PeerName) => Promise<Row>,
): Promise<Series> => {
  const series = new Map<PeerName, Row[]>(peers.map((peer) => [peer, []]));
  for (let run = 0; run < runs; run += 1) {
    for (let at = 0; at < peers.length; at += 1) {
      const peer = peers[(run + at) % peers.length] as PeerName;
      series.get(peer)?.push(await measure(peer));
    }
    console.log(`run ${run + 1} of ${runs}, load ${loadNow()}`);
  }
  return series;
};
