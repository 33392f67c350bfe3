import type { CareLine } from './card';
import { familyOf, standIn } from './instead';
import type { PrefGroup, PrefId } from './types';

/** From two to twenty minutes. */
export const routineMinutes = { least: 2, most: 20 } as const;

/** What is kept of a routine. Times are milliseconds since the Unix epoch. */
export interface Routine {
  readonly minutes: number;
  /** What was picked, in the order wished; null: the favourites that fit. */
  readonly picked: readonly PrefId[] | null;
  readonly reminders: boolean;
  /** No reminder before; null: none is held back. */
  readonly pausedUntil: number | null;
  /** The last moment whose reminder was seen. */
  readonly remindedOf: number;
}

export interface RoutineStep {
  readonly line: CareLine;
  readonly seconds: number;
}

/** Arrive and settle, then comfort, closeness, words, and the end (care.md 5.1). */
const order: readonly (readonly PrefGroup[])[] = [
  ['X', 'L'],
  ['F', 'C', 'H'],
  ['T', 'P', 'S'],
  ['W', 'D', 'R'],
  ['Z'],
];

const placeOf = ({ pref }: CareLine): number =>
  order.findIndex((groups) => groups.includes(pref.charAt(0) as PrefGroup));

/** Closeness takes most of the time. */
const shares = [1, 1.5, 3, 2, 1];

const longest: Readonly<Record<string, number>> = {
  moment: 30,
  '1': 60,
  '3': 180,
  '5': 300,
  '10': 600,
  '20': 1_200,
};

/** Later or never is not part of it. */
const isNow = ({ how }: CareLine): boolean => how.timing === null || how.timing === 'atOnce';

/** What was picked, in its order; where it has left the card, what stands in for it. Nothing twice. */
const pickedLines = (card: readonly CareLine[], picked: readonly PrefId[]): readonly CareLine[] => {
  const offered = new Set(card.map(({ pref }) => pref));
  const ids = picked.flatMap((id) => {
    if (offered.has(id)) return [id];
    const family = familyOf({ group: id.charAt(0) as PrefGroup });
    return (family && standIn(family, offered)) ?? [];
  });
  return [...new Set(ids)].flatMap((id) => card.find(({ pref }) => pref === id) ?? []);
};

/**
 * A routine of so many minutes from what everybody likes. Only lines of the card come in, so that whatever leaves the
 * card leaves the routine. One step for about two and a half minutes; never longer in all than was chosen, nor a step
 * longer than either wishes. Empty: quiet time.
 */
export const routineSteps = (
  card: readonly CareLine[],
  { minutes, picked }: Pick<Routine, 'minutes' | 'picked'>,
): readonly RoutineStep[] => {
  const most = Math.max(2, Math.min(8, Math.round(minutes / 2.5)));
  const favourites = () => card.filter(isNow).slice(0, most);
  const lines = picked
    ? pickedLines(card, picked)
    : favourites().toSorted((a, b) => placeOf(a) - placeOf(b));
  const shareOf = (line: CareLine) => shares[placeOf(line)] ?? 1;
  const whole = lines.reduce((sum, line) => sum + shareOf(line), 0);
  return lines.map((line) => {
    const share = (shareOf(line) / whole) * minutes * 60;
    const wished = longest[line.how.duration ?? ''] ?? Infinity;
    return { line, seconds: Math.floor(Math.min(share, wished)) };
  });
};

const reminderLastsMs = 24 * 3_600_000;

/**
 * Whether to remind of the routine: only after a moment that was logged, once, within a day; never while paused, and
 * never because time has passed (care.md 8, "Nudges").
 */
export const isReminderDue = (
  { reminders, pausedUntil, remindedOf }: Routine,
  lastMoment: number | null,
  at: number,
): boolean =>
  reminders &&
  (pausedUntil === null || at >= pausedUntil) &&
  lastMoment !== null &&
  lastMoment > remindedOf &&
  at >= lastMoment &&
  at < lastMoment + reminderLastsMs;
