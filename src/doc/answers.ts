import * as v from 'valibot';
import { likingValues } from '../core/care/answers';
import type { Given, GivenAnswers, Shown, ShownProfile } from '../core/care/profile';
import type { AnswerKey, Kind, Liking } from '../core/care/types';
import { answer, answerKey, how, kind, liking, refusal, time } from './careSchemas';
import { origins, type Book } from './collection';
import { createStanding } from './standing';

/** `kind` null: in general. */
export interface OwnAnswer extends Given {
  readonly key: AnswerKey;
  readonly kind: Kind | null;
}

const slotOf = (key: AnswerKey, of: Kind | null): string => `${of ?? ''} ${key}`;

const own = createStanding<OwnAnswer>(
  'answers',
  v.object({
    key: answerKey,
    kind: v.optional(v.nullable(kind), null),
    answer: v.nullable(answer),
    at: time,
    until: v.optional(v.nullable(time), null),
    held: v.optional(v.nullable(v.object({ answer: refusal, until: time })), null),
  }),
  (entry) => slotOf(entry.key, entry.kind),
);

/** The person's own answers, all five kinds of them. Private book. */
export const ownAnswers = {
  observe: own.observe,
  read(book: Book): { general: GivenAnswers; kinds: ReadonlyMap<Kind, GivenAnswers> } {
    const general = new Map<AnswerKey, Given>();
    const kinds = new Map<Kind, Map<AnswerKey, Given>>();
    for (const { key, kind: of, ...given } of own.read(book)) {
      if (of === null) general.set(key, given);
      else kinds.set(of, (kinds.get(of) ?? new Map<AnswerKey, Given>()).set(key, given));
    }
    return { general, kinds };
  },
  /** Answers in general. */
  count: (book: Book): number =>
    own.read(book).filter((entry) => entry.kind === null && entry.answer !== null).length,
  get: (book: Book, key: AnswerKey, of: Kind | null): Given | undefined =>
    own.get(book, slotOf(key, of)),
  put: (book: Book, id: string, entry: OwnAnswer): void => own.put(book, id, entry),
  remove: (book: Book, key: AnswerKey, of: Kind | null): void => own.remove(book, slotOf(key, of)),
};

/** Older books hold answers in general only. */
interface ShownEntry {
  readonly key: AnswerKey;
  /** The least of them, for apps that know no kinds. */
  readonly answer: Liking;
  readonly at: number;
  /** Absent in books of such apps: the answer is for every kind. */
  readonly in?: Shown['likings'] | undefined;
  readonly ifBoth?: true | undefined;
  readonly how?: Shown['how'] | undefined;
}

const shown = createStanding<ShownEntry>(
  'answers',
  v.object({
    key: answerKey,
    answer: liking,
    at: time,
    in: v.optional(v.record(kind as v.GenericSchema<string, Kind>, liking)),
    ifBoth: v.optional(v.literal(true)),
    how: v.optional(how),
  }),
  ({ key }) => key,
);

const everywhere = (one: Liking): Shown['likings'] => ({
  gentle: one,
  intense: one,
  quick: one,
  first: one,
  distance: one,
});

const least = (likings: Shown['likings']): Liking =>
  Object.values(likings).reduce((a, b) => (likingValues[b] < likingValues[a] ? b : a));

const toEntry = (
  key: AnswerKey,
  { likings, ifBoth, how: wishes }: Shown,
  at: number,
): ShownEntry => ({
  key,
  answer: least(likings),
  at,
  in: likings,
  ...(ifBoth ? { ifBoth: true as const } : {}),
  ...(Object.keys(wishes).length > 0 ? { how: wishes } : {}),
});

const toShown = ({ answer: one, in: likings, ifBoth, how: wishes }: ShownEntry): Shown => ({
  likings: likings ?? everywhere(one),
  ifBoth: ifBoth ?? false,
  how: wishes ?? {},
});

/** What may be shown to a partner: likings only, so that a refusal and an open question look the same. Shared book. */
export const shownAnswers = {
  observe: shown.observe,
  read: (book: Book): ShownProfile =>
    new Map(shown.read(book).map((entry) => [entry.key, toShown(entry)])),
};

/**
 * Brings the shared book in line with what may be shown, in one transaction. Run after every change and after opening,
 * so that a crash between the private and the shared write mends itself.
 */
export const publishAnswers = (
  sharedBook: Book,
  wanted: ShownProfile,
  stamp: { nextId(): string; at: number },
): void => {
  const present = shown.standing(sharedBook);
  const isSame = (one: ShownEntry | undefined, other: ShownEntry) =>
    JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
  sharedBook.transact(() => {
    for (const key of present.keys()) {
      if (!wanted.has(key as AnswerKey)) shown.remove(sharedBook, key);
    }
    for (const [key, each] of wanted) {
      const [there, entry] = [present.get(key), toEntry(key, each, stamp.at)];
      if (!isSame(there?.value, entry)) {
        shown.putUnder(sharedBook, there?.id ?? stamp.nextId(), entry);
      }
    }
  }, origins.local);
};
