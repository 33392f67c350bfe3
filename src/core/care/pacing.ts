/** How many words a session has, and how long it may be quiet in one piece, by its length (care.md 5.2). */

interface Pace {
  readonly minutes: number;
  readonly words: readonly [number, number];
  /** The longest silence in seconds; in gentle mode. */
  readonly quietS: number;
  readonly gentleQuietS: number;
}

const pace = (
  minutes: number,
  words: readonly [number, number],
  quietS: number,
  gentleQuietS: number,
): Pace => ({ minutes, words, quietS, gentleQuietS });

const table: readonly Pace[] = [
  pace(2, [130, 160], 8, 6),
  pace(3, [190, 230], 10, 8),
  pace(5, [280, 340], 20, 12),
  pace(8, [420, 500], 30, 15),
  pace(10, [500, 600], 40, 20),
  pace(15, [700, 850], 60, 20),
  // Silences come in steps; the longest is a minute.
  pace(20, [850, 1050], 60, 20),
];

/** The row for a length, and the one above it. */
const around = (minutes: number): readonly [Pace, Pace] => {
  const index = Math.max(
    0,
    table.findLastIndex((row) => row.minutes <= minutes),
  );
  const below = table[index];
  const above = table[Math.min(index + 1, table.length - 1)];
  if (!below || !above) throw new Error('no pace');
  return [below, above];
};

/** Words in all, at least and at most. */
export const wordsFor = (minutes: number): readonly [number, number] => {
  const [below, above] = around(minutes);
  const span = above.minutes - below.minutes;
  const part = span === 0 ? 0 : Math.max(0, minutes - below.minutes) / span;
  const between = (which: 0 | 1) =>
    Math.round(below.words[which] + part * (above.words[which] - below.words[which]));
  return [between(0), between(1)];
};

/** The longest silence in one piece, in seconds. */
export const longestQuietS = (minutes: number, gentle: boolean): number => {
  const [row] = around(minutes);
  return gentle ? row.gentleQuietS : row.quietS;
};

/** How often to say that it can be stopped, in seconds (care.md 5.4). */
export const remindEveryS = (gentle: boolean): number => (gentle ? 90 : 180);

/** Lines are few, and a composition counts them thousands of times. */
const counts = new Map<string, number>();

export const wordCount = (text: string): number => {
  const known = counts.get(text) ?? text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
  counts.set(text, known);
  return known;
};
