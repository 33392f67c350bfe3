import type { Timers } from '../../src/app/autoLock';
import { createCareFlow } from '../../src/app/careFlow';
import type { HomeState } from '../../src/app/api';
import { createBook, inOneGo, publishAnswers, publishCare, type Book } from '../../src/doc';
import type { Shown } from '../../src/core/care/profile';
import type { AnswerKey, Liking } from '../../src/core/care/types';

/** What a made-up partner likes, in every kind. */
export type FakeLikings = Readonly<Record<AnswerKey, Liking>>;

const everywhere = (one: Liking): Shown['likings'] => ({
  gentle: one,
  intense: one,
  quick: one,
  first: one,
  distance: one,
});

let ids = 0;
const nextId = () => `fake${(ids += 1)}`;

const partnerBookOf = (likings: FakeLikings): Book => {
  const book = createBook();
  const shown = Object.entries(likings).map(([key, liking]): [AnswerKey, Shown] => [
    key as AnswerKey,
    { likings: everywhere(liking), ifBoth: false, how: {} },
  ]);
  publishAnswers(book, new Map(shown), { nextId, at: 1 });
  publishCare(book, null, { nextId, at: 1 });
  return book;
};

/**
 * The real care flow over books in memory. `answers` are the person's own, `likings` the partner's; null: nobody is
 * connected. `now`: milliseconds since the Unix epoch.
 */
export const createFakeCare = ({
  answers = {},
  likings = null,
  partnerBook = likings && partnerBookOf(likings),
  now = Date.now,
  onAnswers = () => {},
  ...more
}: {
  readonly answers?: HomeState['answers'];
  readonly likings?: FakeLikings | null;
  /** Instead of one that shows the likings. */
  readonly partnerBook?: Book | null;
  readonly timers?: Timers;
  readonly now?: () => number;
  readonly onAnswers?: (answers: HomeState['answers']) => void;
} = {}) => {
  const books = {
    privateBook: createBook(),
    sharedBook: createBook(),
    partnerBook,
    leads: 'me' as const,
  };
  let given = answers;
  const flow = createCareFlow({
    deps: { clock: { now }, ids: { next: nextId } },
    books: () => books,
    ...more,
    onAnswers(chosen) {
      given = chosen;
      onAnswers(chosen);
    },
  });
  inOneGo(books.privateBook, () => {
    for (const [key, answer] of Object.entries(answers)) {
      if (answer) flow.setAnswer(key as AnswerKey, answer);
    }
  });
  flow.show();
  return { ...flow, answers: () => given, books };
};
