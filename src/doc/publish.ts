import type { SharedAnswers } from '../core/care/types';
import { shownAnswers } from './answers';
import { origins, type Book } from './collection';

/**
 * Brings the shared book in line with what may be shown, in one transaction. Run after every change and after opening,
 * so that a crash between the private and the shared write mends itself.
 */
export const publishAnswers = (
  sharedBook: Book,
  wanted: SharedAnswers,
  stamp: { nextId(): string; at: number },
): void => {
  const present = shownAnswers.read(sharedBook);
  sharedBook.transact(() => {
    for (const key of present.keys()) {
      if (!wanted.has(key)) shownAnswers.remove(sharedBook, key);
    }
    for (const [key, answer] of wanted) {
      if (present.get(key) !== answer) {
        shownAnswers.set(sharedBook, { id: stamp.nextId(), at: stamp.at }, key, answer);
      }
    }
  }, origins.local);
};
