import { LocalNode, type CoID, type RawCoMap } from 'cojson';
import { WasmCrypto } from 'cojson/crypto/WasmCrypto';
import { getIndexedDBStorage } from 'cojson-storage-indexeddb';
import { entryOf, idOf } from '../../entries';
import { fillOneByOne, newestFirst, type Peer, type Writing } from './peer';

type Entry = ReturnType<typeof entryOf>;
type Journal = RawCoMap<Record<string, Entry>>;
type Account = Omit<Parameters<typeof LocalNode.withLoadedAccount>[0], 'crypto' | 'storage'>;

const begin = async (): Promise<Writing> => {
  const storage = await getIndexedDBStorage();
  const crypto = await WasmCrypto.create();
  const { node, accountID, accountSecret, sessionID } = await LocalNode.withNewlyCreatedAccount({
    creationProps: { name: 'Ada' },
    crypto,
    storage,
  });
  const journal = node.createGroup().createMap() as Journal;
  return {
    put: (index) => journal.set(idOf(index), entryOf(index)),
    durable: () => storage.waitForSync(journal.id, journal.core),
    finish: async () => ({
      account: { accountID, accountSecret, sessionID, peers: [] },
      id: journal.id,
    }),
  };
};

/** Jazz's core without its layer of schemas: one map, an entry a key, sealed and signed. */
export const jazz: Peer = {
  begin,
  fill: fillOneByOne(begin),
  async prepare({ account, id }) {
    const storage = await getIndexedDBStorage();
    const crypto = await WasmCrypto.create();
    const node = await LocalNode.withLoadedAccount({ ...(account as Account), crypto, storage });
    return async () => {
      const journal = await node.load(id as CoID<Journal>);
      if (journal === 'unavailable') throw new Error('Jazz does not find the journal');
      // It comes in pieces.
      await journal.core.waitForFullStreaming();
      const loadedAt = performance.now();
      const list = newestFirst(
        journal.keys().flatMap((key) => {
          const entry = journal.get(key);
          return entry ? [{ id: key, ...entry }] : [];
        }),
      );
      return { loadedAt, readyAt: performance.now(), entries: list.length };
    };
  },
};
