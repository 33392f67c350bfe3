import { untrack } from 'solid-js';
import type { JournalEntry } from '../../../app/api';

/**
 * One entry of a list that may be long: follows the list and the place where the entry lies, not every entry on the
 * way there.
 */
export const findEntry = (
  journal: readonly JournalEntry[],
  wanted: string | null | undefined,
): JournalEntry | undefined => journal[untrack(() => journal.findIndex(({ id }) => id === wanted))];
