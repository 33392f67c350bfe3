import type { SyncState, SyncStatus } from '../core/ports/sync';

const nearest: readonly SyncState['state'][] = [
  'upToDate',
  'syncing',
  'stopped',
  'waiting',
  'relayUnreachable',
  'offline',
  'unpaired',
];

/** With several devices: that of the one that has come furthest, and whatever any of them has to tell. */
export const furthestOf = (statuses: readonly SyncStatus[]): SyncStatus => {
  const rank = ({ state }: SyncStatus) => nearest.indexOf(state);
  const [first = { state: 'waiting' } as const] = statuses.toSorted((a, b) => rank(a) - rank(b));
  const problem = first.problem ?? statuses.find((one) => one.problem)?.problem;
  return problem ? { ...first, problem } : first;
};
