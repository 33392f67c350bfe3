import * as Y from 'yjs';
import type { Bytes } from '../core/bytes';
import { origins, type Book } from './collection';

/** Takes in what is not on disk yet, as changes of this book. What it holds already changes nothing. */
export const mergeUpdate = (book: Book, update: Bytes): void =>
  Y.applyUpdate(book, update, origins.local);
