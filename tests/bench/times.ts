/** Several measurements of one thing, in milliseconds: median (least–most). */
export const spread = (values: readonly number[]): string => {
  const sorted = values.toSorted((one, other) => one - other).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`;
};

/** A Markdown table, one column a series of measurements and one row a thing measured. */
export const tableOf = (
  series: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>>,
): string => {
  const columns = Object.values(series);
  const things = Object.keys(columns[0]?.[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['ms', ...Object.keys(series)]),
    line(['---', ...columns.map(() => '---')]),
    ...things.map((thing) =>
      line([thing, ...columns.map((runs) => spread(runs.map((run) => run[thing] ?? Number.NaN)))]),
    ),
  ].join('\n');
};
