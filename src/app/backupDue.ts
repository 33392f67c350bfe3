import type { Upkeep } from '../doc';

const dayMs = 24 * 60 * 60 * 1_000;
const oldMs = 30 * dayMs;
const newMs = 7 * dayMs;
const worthEntries = 3;
const worthAnswers = 10;

interface Facts {
  readonly entries: number;
  readonly answers: number;
  /** When the oldest entry was written; answers do not tell. */
  readonly firstAt: number | undefined;
  readonly upkeep: Upkeep;
}

/**
 * Whether to remind of a backup. `inAWeek`: there is something to lose and nobody can tell since when, so the week in
 * which nobody is reminded begins now.
 */
export const isBackupDue = (
  { entries, answers, firstAt, upkeep: { backupAt, remindedUntil } }: Facts,
  nowMs: number,
): boolean | 'inAWeek' => {
  if (entries < worthEntries && answers < worthAnswers) return false;
  if (remindedUntil !== null && nowMs < remindedUntil) return false;
  if (backupAt !== null) return nowMs - backupAt > oldMs;
  if (firstAt !== undefined) return nowMs - firstAt > newMs;
  return remindedUntil === null ? 'inAWeek' : true;
};
