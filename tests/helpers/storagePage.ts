import { openStorage } from '../../src/storage';
import { createTestSealer } from './storageSealer';
import { testKey, textsOf, toUpdate, valueOf } from './storageWorld';

/** Storage inside a page that a test drives from outside: `storage.files.test.ts`. */
const log = openStorage(null).createBookLog(createTestSealer(testKey));
const book = 'private';

export const page = {
  async append(text: string): Promise<void> {
    valueOf(await log.append(book, toUpdate(text)));
  },
  async compact(...texts: string[]): Promise<void> {
    valueOf(await log.compact(book, texts.map(toUpdate)));
  },
  /** The texts by their beginnings. */
  async load() {
    const loaded = valueOf(await log.load(book));
    return { texts: textsOf(loaded).map((text) => text.slice(0, 5)), damage: loaded.damage };
  },
};

Object.assign(globalThis, { page });
