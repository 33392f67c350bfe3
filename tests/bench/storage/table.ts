import type { PeerName } from './page';

/** What one run has measured, by name; NaN where there is nothing to measure. */
export type Row = Readonly<Record<string, number>>;

/** By peer, run by run. */
export type Series = ReadonlyMap<PeerName, readonly Row[]>;

export const megabytes = (bytes: number): number => bytes / 1e6;

const names: Readonly<Record<PeerName, string>> = {
  hearth: 'Hearth',
  hearthCold: 'Hearth, files not open',
  yIndexeddb: 'y-indexeddb',
  applyUpdate: 'Y.applyUpdate, in memory',
  dexie: 'Dexie rows',
  automerge: 'Automerge-repo',
  jazz: 'Jazz',
};

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Median (least–most). */
const spread = (values: readonly number[]): string => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  if (Number.isNaN(middle)) return '–';
  return `${rounded(middle)} (${rounded(sorted[0] ?? middle)}–${rounded(sorted.at(-1) ?? middle)})`;
};

/** A column a peer; beside each other one what Hearth takes of it, run by run. */
export const table = (series: Series): string => {
  const hearth = series.get('hearth') ?? [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (peer: PeerName, rows: readonly Row[], thing: string) => {
    const values = rows.map((row) => row[thing] ?? Number.NaN);
    const ratios = values.map((value, run) => (hearth[run]?.[thing] ?? Number.NaN) / value);
    const isBeside = peer !== 'hearth' && ratios.every(Number.isFinite);
    return isBeside ? `${spread(values)}; × ${spread(ratios)}` : spread(values);
  };
  return [
    line(['', ...[...series.keys()].map((peer) => names[peer])]),
    line(['---', ...[...series.keys()].map(() => '---')]),
    ...Object.keys(hearth[0] ?? {}).map((thing) =>
      line([thing, ...[...series].map(([peer, rows]) => cell(peer, rows, thing))]),
    ),
  ].join('\n');
};
