import type { How, Visibility } from '../core/care/profile';
import { edited, standingAt } from '../core/care/standing';
import { todayAt } from '../core/care/effective';
import type { Answer, AnswerKey, Kind, PrefId } from '../core/care/types';
import {
  changes,
  inOneGo,
  itemWishes,
  longest,
  noteChange,
  ownAnswers,
  type Book,
  type Stamp,
} from '../doc';
import type { Care } from './api/care';
import { morningAfter } from './api/morning';
import type { OwnCare } from './ownCare';

interface AnswersOptions {
  readonly book: () => Book;
  readonly own: () => OwnCare;
  readonly stamp: () => Stamp;
}

interface Wishes {
  readonly how: How;
  readonly visibility: Visibility | null;
}

type Commands = Pick<Care, 'setKindAnswer' | 'setNotNow' | 'setHow' | 'setVisibility' | 'undo'> & {
  setAnswer(key: AnswerKey, answer: Answer | null): void;
};

/** Answers, and how and to whom an item is told. Every way of answering goes through `answerWith`. */
export const createCareAnswers = ({ book, own, stamp }: AnswersOptions): Commands => {
  const answerWith = (
    { key, kind }: { readonly key: AnswerKey; readonly kind: Kind | null },
    answer: Answer | null,
    until: number | null = null,
  ): void => {
    const { id, at } = stamp();
    const { profile, changes: known } = own();
    const before = ownAnswers.get(book(), key, kind);
    const isOver = standingAt(before, at) === 'expired';
    const after = edited(before, {
      answer,
      at,
      until,
      morningAt: morningAfter(at),
      underWay: todayAt(profile, at)?.underWay ?? false,
    });
    inOneGo(book(), () => {
      if (after) ownAnswers.put(book(), id, { key, kind, ...after });
      else ownAnswers.remove(book(), key, kind);
      const from = isOver ? null : (before?.answer ?? null);
      const change = { at, key, kind, from, to: answer };
      if (from !== answer) noteChange(book(), stamp().id, change, known);
    });
  };

  const changeWishes = (pref: PrefId, change: (before: Wishes) => Partial<Wishes>) => {
    const { id, at } = stamp();
    const before = itemWishes.get(book(), pref) ?? { how: {}, visibility: null };
    itemWishes.put(book(), id, { ...before, ...change(before), pref, at });
  };

  return {
    setAnswer: (key, answer) => answerWith({ key, kind: null }, answer),
    setKindAnswer: (kind, key, answer) => answerWith({ key, kind }, answer),
    setNotNow: (key, until, kind = null) => answerWith({ key, kind }, 'notNow', until),
    setHow: (pref, part, value) =>
      changeWishes(pref, ({ how }) => {
        const kept = Object.entries(how).filter(([name]) => name !== part);
        const said = part === 'note' ? value?.slice(0, longest.note) : value;
        return { how: Object.fromEntries(said ? [...kept, [part, said]] : kept) };
      }),
    setVisibility: (pref, visibility) => changeWishes(pref, () => ({ visibility })),
    undo(changeId) {
      const change = changes.get(book(), changeId);
      if (change) answerWith(change, change.from);
    },
  };
};
