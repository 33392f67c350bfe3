import { ImmutableString, initializeBase64Wasm } from '@automerge/automerge/slim';
import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64';
import { Repo, type AutomergeUrl } from '@automerge/automerge-repo/slim';
import { IndexedDBStorageAdapter } from '@automerge/automerge-repo-storage-indexeddb';
import { entryOf, idOf } from '../../entries';
import { fillOneByOne, newestFirst, type Peer, type Writing } from './peer';

interface Entry {
  text: ImmutableString;
  writtenAt: number;
  sharedAs: null;
}

interface Journal {
  entries: Record<string, Entry>;
}

const createRepo = () => new Repo({ storage: new IndexedDBStorageAdapter() });

const begin = async (): Promise<Writing> => {
  await initializeBase64Wasm(automergeWasmBase64);
  const repo = createRepo();
  const handle = repo.create<Journal>({ entries: {} });
  return {
    put(index) {
      const { text, writtenAt, sharedAs } = entryOf(index);
      handle.change(({ entries }) => {
        entries[idOf(index)] = { text: new ImmutableString(text), writtenAt, sharedAs };
      });
    },
    durable: () => repo.flush([handle.documentId]),
    finish: async () => ({ url: handle.url }),
  };
};

/** As in the books, an entry's text is one value and not shared letter by letter. */
export const automerge: Peer = {
  begin,
  fill: fillOneByOne(begin),
  async prepare({ url }) {
    await initializeBase64Wasm(automergeWasmBase64);
    return async () => {
      const handle = await createRepo().find<Journal>(url as AutomergeUrl);
      const loadedAt = performance.now();
      const list = newestFirst(
        Object.entries(handle.doc().entries).map(([id, { text, writtenAt }]) => ({
          id,
          writtenAt,
          text: text.toString(),
        })),
      );
      return { loadedAt, readyAt: performance.now(), entries: list.length };
    };
  },
};
