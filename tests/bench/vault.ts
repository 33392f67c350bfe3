import { bookNames } from '../../src/app/journalFlow';
import type { StoredVault } from '../../src/core/ports/vault';
import { loadSodium } from '../../src/crypto/sodium';
import { createVault } from '../../src/crypto/vault';
import { createBook, encodeParts, onUnsaved, toPart, writeEntry, type Book } from '../../src/doc';
import type { StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import { createMemoryBackend } from '../../src/storage/memory';
import { idOf, textOf } from './entries';
import { answerFirstRun, person } from './firstRun';

/** A vault as it lies at rest. */
export interface VaultAtRest {
  readonly stored: StoredVault;
  /** By opaque book name, its bytes joined by commas. */
  readonly books: ReadonlyMap<string, StoredBook>;
}

/**
 * Somebody who has been through the first run and has then written so many journal entries, made by the app's own
 * modules: a sealed record an edit, or one snapshot of them all.
 */
export const createVaultAtRest = async (
  entries: number,
  form: 'records' | 'snapshot',
): Promise<VaultAtRest> => {
  const vault = createVault(loadSodium);
  const { stored, info } = await vault.create(person.passphrase);
  const books = new Map<string, StoredBook>();
  const log = createBookLog({ backend: createMemoryBackend(books), sealer: vault.sealer });
  const [privateBook, sharedBook, journalBook] = [createBook(), createBook(), createBook()];
  const appends: (() => Promise<unknown>)[] = [];
  const keep = (name: string, book: Book) =>
    onUnsaved(book, (update) => appends.push(() => log.append(name, update)));
  keep(bookNames.private, privateBook);
  keep(info.bookId, sharedBook);
  keep(bookNames.journal, journalBook);
  answerFirstRun(privateBook, sharedBook);
  for (let index = 0; index < entries; index += 1) {
    const entry = { text: textOf(index), writtenAt: index };
    writeEntry({ journalBook, sharedBook }, idOf(index), entry);
  }
  // One by one: what is handed over together shares a record.
  for (const append of appends) await append();
  if (form === 'snapshot')
    await log.compact(bookNames.journal, encodeParts(journalBook).map(toPart));
  return { stored, books };
};
