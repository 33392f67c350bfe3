import { preferenceById, rounds } from '../../../content/preferences';
import type { Preference, PrefGroup } from '../../../core/care/types';

export type RoundProgress = 'none' | 'begun' | 'done';

/** A question of a round, and how many of the round come before it. */
interface Asked {
  readonly pref: Preference;
  readonly position: number;
}

/** What a round asks: themes that are left out are passed over. */
export const askedIn = (round: number, hidden: readonly PrefGroup[]): readonly Asked[] =>
  (rounds[round] ?? []).flatMap((id, position) => {
    const pref = preferenceById(id);
    return pref && !hidden.includes(pref.group) ? [{ pref, position }] : [];
  });

/** `at`: how many questions of the round have been passed. */
export const roundProgress = (asked: readonly Asked[], at: number): RoundProgress => {
  if (asked.every(({ position }) => position < at)) return 'done';
  return asked.some(({ position }) => position < at) ? 'begun' : 'none';
};

/** Where to go on: what was begun, or else the first that was not; null when all have been asked. */
export const nextRound = (
  roundsAt: readonly number[],
  hidden: readonly PrefGroup[],
): number | null => {
  const progress = rounds.map((_, round) =>
    roundProgress(askedIn(round, hidden), roundsAt[round] ?? 0),
  );
  const begun = progress.indexOf('begun');
  const next = begun === -1 ? progress.indexOf('none') : begun;
  return next === -1 ? null : next;
};
