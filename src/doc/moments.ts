import * as v from 'valibot';
import { mostWords, needs, stillWithMe, type CheckIn, type Noted } from '../core/care/checkIn';
import type { WakingHours } from '../core/care/waking';
import { flag, kind, longest, maybe, time } from './careSchemas';
import { createCollection, type Book } from './collection';
import { createCopies } from './copies';
import { createDatedSingle } from './standing';

/** What a person notes of how they are, and how they want to be asked. */

const step = v.picklist([1, 2, 3, 4, 5]);
const words = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^feel\.[a-z]{1,20}$/u))),
  v.maxLength(mostWords),
);

const noted = {
  body: maybe(step),
  feelings: maybe(v.picklist([1, 2, 3, 4, 5, 'mixed'])),
  connection: maybe(step),
  need: maybe(v.picklist(needs)),
  still: maybe(v.picklist(stillWithMe)),
  words,
} satisfies Record<keyof Noted, unknown>;

export interface KeptCheckIn extends CheckIn {
  /** Id of the copy in the shared book; null: only this person sees it. */
  readonly sharedAs: string | null;
}

/** Private book. */
export const checkIns = createCollection<KeptCheckIn>(
  'checkIns',
  v.object({
    ...noted,
    at: time,
    kind,
    after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    asksAgain: flag,
    sharedAs: maybe(v.string()),
  }),
);

export interface ShownCheckIn extends Noted {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Shared book: copies of what the person chose to show. */
export const shownCheckIn = v.object({ ...noted, at: time });
export const shownCheckIns = createCollection<ShownCheckIn>('checkIns', shownCheckIn);

interface Books {
  readonly privateBook: Book;
  readonly sharedBook: Book;
}

const copies = createCopies(
  checkIns,
  shownCheckIns,
  ({ body, feelings, connection, need, still, words: all, at }) => ({
    body,
    feelings,
    connection,
    need,
    still,
    words: all,
    at,
  }),
);

const pairOf = ({ privateBook, sharedBook }: Books) => ({ own: privateBook, shared: sharedBook });

export const shareCheckIn = (books: Books, id: string, copyId: string): void =>
  copies.share(pairOf(books), id, copyId);

export const unshareCheckIn = (books: Books, id: string): void => copies.unshare(pairOf(books), id);

export const removeCheckIn = (books: Books, id: string): void => copies.remove(pairOf(books), id);

export const settleCheckIns = (books: Books): void =>
  copies.settle(pairOf(books), checkIns.ids(books.privateBook));

const halfHours = v.pipe(
  v.number(),
  v.integer(),
  v.multipleOf(30),
  v.minValue(0),
  v.maxValue(24 * 60 - 30),
);

export interface MomentSettings {
  readonly hours: WakingHours;
  /** Ask in the days that follow. Null: yes, but not in gentle mode. */
  readonly asks: boolean | null;
  /** Milliseconds since the Unix epoch; null: no pause. */
  readonly pausedUntil: number | null;
  /** Everything that was to be asked up to then is answered or put away. */
  readonly closedTo: number;
  /** Tell it outside the app too, where the system can. */
  readonly notices: boolean;
  /** Make pictures of what was noted. Null: yes, but not in gentle mode. */
  readonly insights: boolean | null;
  /** When it was last said that days were heavy. */
  readonly toldAt: number | null;
}

/** Private book. */
export const momentSettings = createDatedSingle<MomentSettings>(
  'after',
  v.object({
    hours: v.object({ from: halfHours, to: halfHours }),
    asks: maybe(flag),
    pausedUntil: maybe(time),
    closedTo: time,
    notices: flag,
    insights: maybe(flag),
    toldAt: maybe(time),
    at: time,
  }),
  {
    hours: { from: 9 * 60, to: 21 * 60 },
    asks: null,
    pausedUntil: null,
    closedTo: 0,
    notices: false,
    insights: null,
    toldAt: null,
  },
);

export interface Helpers {
  /** The emergency number where this person lives. */
  readonly emergency: string;
  readonly name: string;
  readonly number: string;
}

const short = v.pipe(v.string(), v.maxLength(longest.name));

/** Private book: whom to call. */
export const helpers = createDatedSingle<Helpers>(
  'helpers',
  v.object({ emergency: short, name: short, number: short, at: time }),
  { emergency: '', name: '', number: '' },
);
