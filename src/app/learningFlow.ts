import { createStore } from 'solid-js/store';
import type { Learning, LearningState } from '../core/learning';
import {
  createBook,
  observeMarks,
  observeWording,
  readMarks,
  readWording,
  setMark,
  writeWording,
  type Book,
  type MarkKind,
} from '../doc';

export interface LearningFlowOptions {
  readonly book: Book;
  readonly nextId: () => string;
}

const lookAt = (book: Book): LearningState => ({
  favourites: [...readMarks(book, 'favourite')],
  read: [...readMarks(book, 'read')],
  wording: readWording(book),
});

/** Favourites, read marks, and how the words come: from the private book to the screens and back. */
export const createLearningFlow = ({ book, nextId }: LearningFlowOptions) => {
  const [state, set] = createStore(lookAt(book));
  const show = () => set(lookAt(book));
  const stops = [observeMarks(book, show), observeWording(book, show)];
  const mark = (kind: MarkKind) => (of: string, isOn: boolean) =>
    setMark(book, { kind, of }, isOn, nextId());

  const learning: Learning = {
    state,
    setFavourite: mark('favourite'),
    setRead: mark('read'),
    setWording: (change) => writeWording(book, { ...readWording(book), ...change }),
  };
  return {
    learning,
    /** Follows the book no more, and shows nothing of it. */
    stop() {
      for (const stop of stops) stop();
      set(lookAt(createBook()));
    },
  };
};
