import * as v from 'valibot';
import { createSingle } from './single';

/** Milliseconds since the Unix epoch; null for never. */
export interface Upkeep {
  /** When a backup was last saved or shared. */
  readonly backupAt: number | null;
  /** Nobody is reminded of backups before this. */
  readonly remindedUntil: number | null;
}

const time = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Private book. */
export const {
  read: readUpkeep,
  write: writeUpkeep,
  observe: observeUpkeep,
} = createSingle<Upkeep>('upkeep', v.object({ backupAt: time, remindedUntil: time }), {
  backupAt: null,
  remindedUntil: null,
});
