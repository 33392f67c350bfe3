import { preferences, quickStart } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import type { StoredVault } from '../../src/core/ports';
import { loadSodium } from '../../src/crypto/sodium';
import { createVault } from '../../src/crypto/vault';
import {
  createBook,
  encodeBook,
  onUnsaved,
  ownAnswers,
  publishAnswers,
  writeEntry,
  writeSelf,
  writeShownName,
  type Book,
} from '../../src/doc';
import type { StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import { createMemoryBackend } from '../../src/storage/memory';

export const person = { name: 'Ada', passphrase: 'four words to measure with' };

/** A vault as it lies at rest. */
export interface VaultAtRest {
  readonly stored: StoredVault;
  /** By opaque book name, its bytes joined by commas. */
  readonly books: ReadonlyMap<string, StoredBook>;
}

const idOf = (index: number) => String(index).padStart(22, '0');
const textOf = (index: number) =>
  `Evening ${index}: warm light, a glass of water, the blanket with its soft side up, and rain.`;

/** The first run: a name and twelve answers, eleven of them likings. */
const begin = (privateBook: Book, sharedBook: Book): void => {
  writeSelf(privateBook, { name: person.name, quickStartAt: quickStart.length });
  const asked = preferences.filter(({ id }) => quickStart.includes(id));
  for (const [at, key] of asked.flatMap((pref) => answerKeys(pref).slice(0, 1)).entries()) {
    const answer = at === 0 ? 'pleaseDont' : 'nice';
    const given = { key, kind: null, answer, at, until: null, held: null } as const;
    ownAnswers.put(privateBook, idOf(at), given);
  }
  writeShownName(sharedBook, person.name);
  const likings = { gentle: 'nice', intense: 'nice', quick: 'nice', first: 'nice' } as const;
  const shown = new Map(
    [...ownAnswers.read(privateBook).general].flatMap(([key, { answer }]) =>
      answer === 'nice' ? [[key, { likings, ifBoth: false, how: {} }] as const] : [],
    ),
  );
  let at = 0;
  publishAnswers(sharedBook, shown, { nextId: () => idOf((at += 1)), at });
};

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
  const [privateBook, sharedBook] = [createBook(), createBook()];
  const appends: (() => Promise<unknown>)[] = [];
  onUnsaved(privateBook, (update) => appends.push(() => log.append('private', update)));
  onUnsaved(sharedBook, (update) => appends.push(() => log.append(info.bookId, update)));
  begin(privateBook, sharedBook);
  for (let index = 0; index < entries; index += 1) {
    const entry = { text: textOf(index), writtenAt: index };
    writeEntry({ privateBook, sharedBook }, idOf(index), entry);
  }
  // One by one: what is handed over together shares a record.
  for (const append of appends) await append();
  if (form === 'snapshot') await log.compact('private', encodeBook(privateBook));
  return { stored, books };
};
