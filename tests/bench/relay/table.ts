export interface Run {
  /** Notes handed to somebody else than their sender, for each second of processor time. */
  readonly perSecond: number;
  /** Resident memory for each connection. */
  readonly kilobytes: number;
  /** Processor time to let one in. */
  readonly connectMs: number;
  /** From sender to receiver, in milliseconds. */
  readonly delays: readonly number[];
}

const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);

const quantile = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

const spread = (values: readonly number[], digits: number): string =>
  [0.5, 0, 1]
    .map((part) =>
      quantile(values, part).toLocaleString('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    )
    .join(' / ');

/** A Markdown table, one row a server: median / least / most of its runs. */
export const table = (results: Readonly<Record<string, readonly Run[]>>): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    'server',
    'deliveries a CPU second',
    'KB a connection',
    'CPU ms to connect',
    'ms, p50 / p99',
  ];
  return [
    line(head),
    line(head.map(() => '---')),
    ...Object.entries(results).map(([name, runs]) =>
      line([
        name,
        spread(
          runs.map(({ perSecond }) => perSecond),
          0,
        ),
        spread(
          runs.map(({ kilobytes }) => kilobytes),
          1,
        ),
        spread(
          runs.map(({ connectMs }) => connectMs),
          2,
        ),
        [0.5, 0.99]
          .map((part) =>
            quantile(
              runs.map(({ delays }) => quantile(delays, part)),
              0.5,
            ).toFixed(1),
          )
          .join(' / '),
      ]),
    ),
  ].join('\n');
};
