import type { Quarantine } from '../core/ports/sync';
import type { Book } from './collection';
import { createQuarantine } from './quarantine';

interface Held {
  readonly quarantine: Quarantine;
  users: number;
}

const held = new WeakMap<Book, Held>();

/**
 * One quarantine for a book, however many of the partner's devices send it: each would otherwise lack what another one
 * has sent. It ends with its last user.
 */
export const shareQuarantine = (book: Book, create = createQuarantine): Quarantine => {
  const shared = held.get(book) ?? { quarantine: create(book), users: 0 };
  held.set(book, shared);
  shared.users += 1;
  let isOver = false;
  return {
    ...shared.quarantine,
    close() {
      if (isOver) return;
      isOver = true;
      shared.users -= 1;
      if (shared.users > 0) return;
      held.delete(book);
      shared.quarantine.close();
    },
  };
};
