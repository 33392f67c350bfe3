import * as v from 'valibot';
import type { Answer, AnswerKey, Liking } from '../core/care/types';
import { createCollection, origins, type Book } from './collection';

const key = v.pipe(
  v.string(),
  v.regex(/^[A-Z]\d{2}\.(give|receive|both|own)$/),
  v.transform((text) => text as AnswerKey),
);

const at = v.pipe(v.number(), v.integer(), v.minValue(0));

interface Given<A> {
  readonly key: AnswerKey;
  readonly answer: A;
  readonly at: number;
}

/**
 * Answers lie one entry a question under random ids, each with the moment it was given. Two devices of one person may
 * answer the same question apart; the later answer stands, on a tie the greater id, so every replica agrees.
 */
const answerBook = <A extends Answer>(entry: v.GenericSchema<unknown, Given<A>>) => {
  const collection = createCollection('answers', entry);

  const standing = (book: Book) => {
    const byKey = new Map<AnswerKey, Given<A> & { readonly id: string }>();
    for (const [id, found] of collection.entries(book)) {
      const best = byKey.get(found.key);
      const later = !best || found.at > best.at || (found.at === best.at && id > best.id);
      if (later) byKey.set(found.key, { ...found, id });
    }
    return byKey;
  };

  return {
    observe: collection.observe,
    read(book: Book): Map<AnswerKey, A> {
      return new Map([...standing(book).values()].map(({ key: found, answer }) => [found, answer]));
    },
    set(book: Book, stamp: { id: string; at: number }, wanted: AnswerKey, answer: A): void {
      const id = standing(book).get(wanted)?.id ?? stamp.id;
      collection.put(book, id, { key: wanted, answer, at: stamp.at });
    },
    remove(book: Book, wanted: AnswerKey): void {
      book.transact(() => {
        for (const [id, found] of collection.entries(book)) {
          if (found.key === wanted) collection.remove(book, id);
        }
      }, origins.local);
    },
  };
};

/** The person's own answers, all five kinds. Private book. */
export const ownAnswers = answerBook<Answer>(
  v.object({ key, answer: v.picklist(['love', 'nice', 'fine', 'notNow', 'pleaseDont']), at }),
);

/** What may be shown to a partner: likings only, so that a refusal and an open question look the same. Shared book. */
export const shownAnswer = v.object({ key, answer: v.picklist(['love', 'nice', 'fine']), at });
export const shownAnswers = answerBook<Liking>(shownAnswer);
