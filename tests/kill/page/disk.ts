import type { Bytes } from '../../../src/core/bytes';
import type { BookLog } from '../../../src/core/ports/storage';
import type { PasskeySecret, StoredVault, Vault } from '../../../src/core/ports/vault';
import type { Result } from '../../../src/core/result';
import { connectVault } from '../../../src/crypto';
import { createBook, journal, loadBook, onUnsaved, type Book } from '../../../src/doc';
import { openStorage } from '../../../src/storage';
import type { Seen, Ways } from '../messages';

const bookNames = ['private', 'journal'];

export const valueOf = <T, E extends { type: string }>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

export interface OpenBook {
  readonly name: string;
  readonly book: Book;
  /** Resolves when everything that the change makes has been committed. */
  save(change: (book: Book) => void): Promise<void>;
}

/** Everything that lies on the disk, opened. */
export interface Disk {
  readonly vault: Vault;
  readonly log: BookLog;
  readonly books: readonly OpenBook[];
  stored: StoredVault;
  ways: Ways;
  /** Strict durability. */
  store(vault: StoredVault): Promise<void>;
}

/** A passkey made up from its number. */
export const passkeyOf = (number: number): PasskeySecret => ({
  credentialId: new Uint8Array(16).fill(number),
  salt: new Uint8Array(32).fill(number),
  secret: new Uint8Array(32).fill(255 - number),
});

/** In files, or as a browser without them keeps it. */
const storage = location.search === '?indexeddb' ? openStorage(null) : openStorage();
const { vault } = connectVault();
const store = async (stored: StoredVault) => valueOf(await storage.vaultStore.write(stored));

export const createDisk = async (passphrase: string): Promise<void> =>
  store((await vault.create(passphrase)).stored);

const openBook = async (log: BookLog, name: string, faults: string[]): Promise<OpenBook> => {
  const { updates, damage } = valueOf(await log.load(name));
  faults.push(...damage.map(({ type, seq }) => `${name}: ${type} at ${seq}`));
  const book = createBook();
  const undecoded = loadBook(book, updates);
  if (undecoded > 0) faults.push(`${name}: ${undecoded} updates cannot be decoded`);
  const unread = journal.ids(book).length - journal.entries(book).size;
  if (unread > 0) faults.push(`${name}: ${unread} entries cannot be read`);
  let appended: ReturnType<BookLog['append']>[] = [];
  onUnsaved(book, (update: Bytes) => appended.push(log.append(name, update)));
  return {
    name,
    book,
    async save(change) {
      appended = [];
      change(book);
      for (const result of await Promise.all(appended)) valueOf(result);
    },
  };
};

/** Opens what there is, by each way that there is. */
export const openDisk = async (
  passphrases: readonly string[],
): Promise<{ disk: Disk; seen: Seen }> => {
  const faults: string[] = [];
  const stored = valueOf(await storage.vaultStore.read());
  if (!stored) throw new Error('There is no vault');
  const passkeys = (await vault.waysIn(stored)).passkeys.map(
    ({ credentialId: [number = 0] }) => number,
  );
  for (const number of passkeys) {
    const opened = await vault.unlock(stored, { type: 'passkey', ...passkeyOf(number) });
    if (!opened.ok) faults.push(`passkey ${number}: ${opened.error.type}`);
  }
  let passphrase = '';
  for (const tried of passphrases) {
    const opened = await vault.unlock(stored, { type: 'passphrase', passphrase: tried });
    if (opened.ok) passphrase = tried;
    else if (opened.error.type !== 'WrongPassphrase') faults.push(`vault: ${opened.error.type}`);
  }
  if (passphrase === '') throw new Error(`No passphrase opens the vault ${faults.join()}`);
  const ways = { passphrase, passkeys };
  const log = storage.createBookLog(vault.sealer);
  const books = await Promise.all(bookNames.map((name) => openBook(log, name, faults)));
  const entries = books.flatMap(({ name, book }) =>
    [...journal.entries(book)].map(([id, { text }]) => [name, id, text] as const),
  );
  return { disk: { vault, log, books, stored, ways, store }, seen: { ways, entries, faults } };
};
