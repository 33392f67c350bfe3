import { batch } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { preferences } from '../content/preferences';
import { toShared } from '../core/care/sharing';
import type { Problem, StorageError } from '../core/errors';
import type { PairInfo, StoredVault, Vault, VaultInfo } from '../core/ports';
import { err, ok, type Result } from '../core/result';
import {
  onChanged,
  ownAnswers,
  publishAnswers,
  readSelf,
  removeEntry,
  settleSharing,
  shareEntry,
  unshareEntry,
  writeEntry,
  writeSelf,
  writeShownName,
  type Self,
} from '../doc';
import type { Home, HomeState } from './api';
import { createAudioFlow } from './audioFlow';
import type { Deps, SyncAdapter } from './deps';
import { createPairingFlow } from './pairingFlow';
import { project, type Books, type HomeStore } from './projection';
import { createShelf } from './shelf';

const initial: HomeState = {
  name: '',
  answers: {},
  quickStartAt: 0,
  partner: null,
  card: [],
  journal: [],
  save: 'saved',
  saveProblem: null,
  damaged: false,
  sync: { state: 'unpaired' },
  pairing: { phase: 'idle' },
  audio: {
    download: null,
    downloading: false,
    problem: null,
    player: { phase: 'idle', positionS: 0, durationS: 0 },
  },
  storageKept: null,
};

/** The opened home: books, their projection, and the use cases that the screens call. */
export const openHome = async (
  deps: Deps,
  vault: Vault,
  vaultStored: StoredVault,
  info: VaultInfo,
  onStored: (stored: StoredVault) => void,
): Promise<Result<Home & { close(): Promise<void> }, StorageError>> => {
  const [state, setState] = createStore<HomeStore>({ ...initial });
  const shelf = createShelf(deps.storage.createBookLog(vault.sealer), (save) => setState(save));

  const privateOpened = await shelf.open('private');
  if (!privateOpened.ok) return privateOpened;
  const sharedOpened = await shelf.open(info.bookId);
  if (!sharedOpened.ok) return sharedOpened;
  const privateBook = privateOpened.value.book;
  let books: Books = {
    privateBook,
    sharedBook: sharedOpened.value.book,
    partnerBook: null,
    leads: 'me',
  };
  let stopSync: (() => void) | undefined;
  let syncAdapter: SyncAdapter | undefined;
  let pairing: ReturnType<typeof createPairingFlow> | undefined;

  const refresh = () => batch(() => project(books, setState));
  const markDamage = (damaged: boolean) => damaged && setState('damaged', true);
  const stamp = () => ({ id: deps.ids.next(), at: deps.clock.now() });

  const publish = () => {
    const { sharedBook } = books;
    writeShownName(sharedBook, readSelf(privateBook).name);
    publishAnswers(sharedBook, toShared(ownAnswers.read(privateBook), preferences), {
      nextId: () => deps.ids.next(),
      at: deps.clock.now(),
    });
  };

  /** Brings what is shown, and what counts as shown, in line with the private book. */
  const settle = () => {
    publish();
    settleSharing(books);
    refresh();
  };

  const startPair = async (pair: PairInfo): Promise<Result<void, StorageError>> => {
    stopSync?.();
    const [shown, opened] = [await shelf.open(pair.ownBook), await shelf.open(pair.partnerBook)];
    if (!shown.ok) return shown;
    if (!opened.ok) return opened;
    markDamage(opened.value.damaged);
    const [sharedBook, partnerBook] = [shown.value.book, opened.value.book];
    const leads = pair.ownBook < pair.partnerBook ? 'me' : 'them';
    books = { privateBook, sharedBook, partnerBook, leads };
    onChanged(partnerBook, refresh);
    settle();
    const adapter = (syncAdapter ??= await deps.connectSync());
    stopSync = adapter.start({
      pairId: pair.pairId,
      session: vault.session,
      books: [
        { id: pair.ownBook, doc: sharedBook, side: 'author' },
        { id: pair.partnerBook, doc: partnerBook, side: 'reader' },
      ],
      onStatus: (sync) => setState('sync', reconcile(sync)),
    });
    return ok(undefined);
  };

  const withPairing = async () => {
    if (!deps.platform.hasWebRtc()) return undefined;
    const sync = (syncAdapter ??= await deps.connectSync());
    pairing ??= createPairingFlow({
      crypto: vault.pairing,
      sync,
      clock: deps.clock,
      onView: (view) => setState('pairing', reconcile(view)),
      async onPaired(pair, keyring) {
        const stored = { ...vaultStored, keyring };
        const written = await deps.storage.vaultStore.write(stored);
        if (!written.ok) return written;
        onStored(stored);
        return startPair(pair);
      },
    });
    return pairing;
  };

  const startPairing = async (run: (flow: NonNullable<typeof pairing>) => Promise<void>) => {
    const flow = await withPairing();
    const problem: Problem = { type: 'NoWebRtc' };
    if (!flow) return setState('pairing', reconcile({ phase: 'failed', problem }));
    await run(flow);
  };

  const changeSelf = (change: Partial<Self>) => {
    writeSelf(privateBook, { ...readSelf(privateBook), ...change });
    publish();
  };

  const audio = createAudioFlow(deps, {
    answers: () => ownAnswers.read(privateBook),
    partnerBook: () => books.partnerBook,
    set: (part) => setState('audio', part),
  });

  onChanged(privateBook, refresh);
  markDamage(privateOpened.value.damaged || sharedOpened.value.damaged);
  settle();
  const [pair] = info.pairs;
  if (pair) {
    const started = await startPair(pair);
    if (!started.ok) return err(started.error);
  }
  void deps.platform.isStorageKept().then((kept) => setState('storageKept', kept));

  return ok({
    state,
    setName: (name) => changeSelf({ name: name.trim() }),
    setQuickStartAt: (quickStartAt) => changeSelf({ quickStartAt }),
    setAnswer(key, answer) {
      if (answer) ownAnswers.set(privateBook, stamp(), key, answer);
      else ownAnswers.remove(privateBook, key);
      publish();
    },
    retrySave: shelf.retry,

    invite: () => startPairing((flow) => flow.invite()),
    join: (text) => startPairing((flow) => flow.join(text)),
    choose: async (phrase) => pairing?.choose(phrase),
    cancelPairing: () => pairing?.cancel(),

    addEntry(text, writtenAt) {
      const { id, at } = stamp();
      writeEntry(books, id, { text, writtenAt: writtenAt ?? at });
      return id;
    },
    editEntry(id, text) {
      const entry = state.journal.find((each) => each.id === id);
      if (entry) writeEntry(books, id, { text, writtenAt: entry.writtenAt });
    },
    removeEntry: (id) => removeEntry(books, id),
    shareEntry: (id) => shareEntry(books, id, deps.ids.next()),
    unshareEntry: (id) => unshareEntry(books, id),

    ...audio.commands,
    async askToKeepStorage() {
      setState('storageKept', await deps.platform.askToKeepStorage());
    },

    async close() {
      pairing?.close();
      stopSync?.();
      audio.close();
      await shelf.close();
    },
  });
};
