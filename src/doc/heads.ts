import * as v from 'valibot';
import type { Bytes } from '../core/bytes';
import { createCollection, type Book } from './collection';
import { decodeReach, isWithin, type Reach } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** No honest book has as many writers. */
const mostWriters = 2_000;

/** How long a loss that was seen is told. */
const toldForMs = 7 * 24 * 60 * 60 * 1000;

/** Private book: how far a partner's device said that it had come, a book an entry, and when it last said less. */
const heads = createCollection(
  'heads',
  v.object({
    reach: v.pipe(v.array(v.tuple([count, count])), v.maxLength(mostWriters)),
    lessAt: v.nullable(count),
  }),
);

const isSame = (a: Reach, b: Reach): boolean => isWithin(a, b) && isWithin(b, a);

/**
 * Remembers how far the other side says it has come with a book: what lies on its disk, so an honest device never says
 * less unless it was put back to an earlier state. `id`: of book and device. `reach`: a state vector.
 */
export const rememberHead = (privateBook: Book, id: string, reach: Bytes, nowMs: number): void => {
  const now = decodeReach(reach);
  if (!now || now.size > mostWriters) return;
  const known = heads.get(privateBook, id);
  const before: Reach = new Map(known?.reach ?? []);
  if (known && isSame(before, now)) return;
  const lessAt = isWithin(before, now) ? (known?.lessAt ?? null) : nowMs;
  heads.put(privateBook, id, { reach: [...now], lessAt });
};

/** Whether that device has shown less than before in the last seven days. */
export const hasLost = (privateBook: Book, id: string, nowMs: number): boolean => {
  const lessAt = heads.get(privateBook, id)?.lessAt ?? null;
  return lessAt !== null && nowMs - lessAt < toldForMs;
};
