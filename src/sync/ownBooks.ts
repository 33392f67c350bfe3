import * as Y from 'yjs';
import type { OwnBook } from './ownLane';
import type { OwnBooks } from './sealedChannel';

/** All books that two devices of one person keep in step, over one connection in a room of their own. */
export const ownBooks = (leads: boolean, books: readonly OwnBook[]): OwnBooks => ({
  id: 'own',
  side: 'own',
  doc: new Y.Doc(),
  leads,
  books,
});
