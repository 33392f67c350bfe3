import type { Page } from '@playwright/test';
import type { Bytes } from '../../src/core/bytes';
import type { StoredVault } from '../../src/core/ports';
import { loadSodium } from '../../src/crypto/sodium';
import { createVault } from '../../src/crypto/vault';
import { createBook, onUnsaved, writeEntry, writeSelf } from '../../src/doc';
import type { StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import { createMemoryBackend } from '../../src/storage/memory';

/** A vault as it lies on a disk: made by the real modules, one sealed record an edit. */
export interface Seed {
  readonly passphrase: string;
  readonly stored: StoredVault;
  /** By opaque book name, its bytes joined with commas. */
  readonly books: ReadonlyMap<string, StoredBook>;
}

const text = (index: number) =>
  `Entry ${index}: quiet, warm, a glass of water, the blanket with the soft side up, and rain.`;

export const makeSeed = async (edits: number): Promise<Seed> => {
  const passphrase = 'four words for benchmarks';
  const vault = createVault(loadSodium);
  const { stored } = await vault.create(passphrase);
  const books = new Map<string, StoredBook>();
  const log = createBookLog({ backend: createMemoryBackend(books), sealer: vault.sealer });
  const privateBook = createBook();
  const updates: Bytes[] = [];
  onUnsaved(privateBook, (update) => updates.push(update));
  writeSelf(privateBook, { name: 'Ada', quickStartAt: 12 });
  const sharedBook = createBook();
  for (let index = 0; index < edits; index += 1) {
    const id = `entry-${index}`.padEnd(22, '-');
    writeEntry({ privateBook, sharedBook }, id, { text: text(index), writtenAt: index });
  }
  for (const update of updates) await log.append('private', update);
  return { passphrase, stored, books };
};

/** Puts the seed into the page's database, before the app has looked at it. */
export const plant = async (page: Page, { stored, books }: Seed): Promise<void> => {
  const content = {
    vault: {
      vaultId: [...stored.vaultId],
      slots: stored.slots.map((slot) => [...slot]),
      keyring: [...stored.keyring],
    },
    books: [...books].map(([name, { log, head }]) => ({
      name: name.split(',').map(Number),
      log: log.map(({ seq, sealed }) => ({ seq, sealed: [...sealed] })),
      head: head && { seq: head.seq, sealed: [...head.sealed] },
    })),
  };
  await page.evaluate(async (all) => {
    const bytes = (values: readonly number[]) => Uint8Array.from(values);
    const opening = indexedDB.open('hearth');
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    const tx = opening.result.transaction(['vault', 'log', 'heads'], 'readwrite');
    const { vaultId, slots, keyring } = all.vault;
    const vault = { vaultId: bytes(vaultId), slots: slots.map(bytes), keyring: bytes(keyring) };
    tx.objectStore('vault').put(vault, 'vault');
    for (const { name, log, head } of all.books) {
      for (const { seq, sealed } of log)
        tx.objectStore('log').put(bytes(sealed), [bytes(name), seq]);
      if (head)
        tx.objectStore('heads').put({ seq: head.seq, sealed: bytes(head.sealed) }, bytes(name));
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
    opening.result.close();
  }, content);
};
