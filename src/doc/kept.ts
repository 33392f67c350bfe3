import * as v from 'valibot';
import { createCollection } from './collection';
import { createSingle } from './single';

/**
 * Kept book: what a former partner had shared, where this person chose to keep it. It goes nowhere: not to another
 * partner, nor into a backup, since the words are somebody else's.
 */
export const keptEntries = createCollection(
  'kept',
  v.object({
    from: v.pipe(v.string(), v.maxLength(200)),
    text: v.pipe(v.string(), v.maxLength(100_000)),
    writtenAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
);

/** Private book: ids of books that go once they belong to no pairing; a parting that was cut short ends later. */
export const { read: readLeaving, write: writeLeaving } = createSingle<{
  readonly books: readonly string[];
}>('leaving', v.object({ books: v.array(v.pipe(v.string(), v.regex(/^[\w-]{22}$/u))) }), {
  books: [],
});
