import { createStore } from 'solid-js/store';
import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import type { BundleCrypto, PublicPrekey } from '../core/ports/pairing';
import type { Quarantine, SyncStatus } from '../core/ports/sync';
import { err, ok, type Result } from '../core/result';
import {
  encodeBook,
  mergeUpdate,
  observePrekeys,
  onChanged,
  readOutgoing,
  readPrekeys,
  showPrekeys,
  writeOutgoing,
  type Book,
  type Outgoing,
} from '../doc';
import type { Updates, UpdatesState } from './api';
import type { Files } from './api/files';
import type { BooksAbout } from './partnerFlow';
import type { Books } from './projection';
import type { Shelf } from './shelf';
import type { VaultKeeper } from './vaultKeeper';

export interface UpdatesFlowOptions {
  readonly crypto: BundleCrypto;
  readonly keeper: Pick<VaultKeeper, 'keepKeyring'>;
  readonly files: Files;
  readonly shelf: Pick<Shelf, 'isSaved'>;
  readonly nextId: () => string;
  readonly books: () => Books;
  readonly ids: () => BooksAbout;
  readonly quarantine: (book: Book) => Promise<Quarantine>;
  /** Something of the partner's has come that did not come over the wire. */
  readonly onTaken: () => void;
  /** The system's dialog is open (true), or closed again. */
  readonly onDialog: (isOpen: boolean) => void;
}

type Outcome = Promise<Result<void, Problem>>;

/** No update is larger: 64 MiB and what surrounds them. */
const largestFile = 64 * 1024 * 1024 + 1_024;

/** While the phones are connected, what has changed is about to go across by itself. */
const isConnected = ({ state }: SyncStatus): boolean => state === 'syncing' || state === 'upToDate';

/** A key that has not served, else the last one, which serves again and again. */
const choose = (keys: readonly PublicPrekey[], spent: readonly number[]): PublicPrekey | null =>
  keys.slice(0, -1).find(({ id }) => !spent.includes(id)) ?? keys.at(-1) ?? null;

/** What this person shows, as a sealed file for any messenger; and what came that way. */
export const createUpdatesFlow = (options: UpdatesFlowOptions) => {
  const { crypto, keeper, files, shelf, nextId, books } = options;
  /** Null without a partner. */
  const pair = () => {
    const { pairId, sharedId, partnerId } = options.ids();
    return pairId && partnerId ? { pairId, sharedId, partnerId } : null;
  };
  const [state, setState] = createStore<UpdatesState>({
    isHere: false,
    isPending: false,
    canSend: false,
    making: { phase: 'idle' },
    opening: { phase: 'idle' },
  });
  let file: File | undefined;
  let isDirty = false;
  let sync: SyncStatus = { state: 'unpaired' };
  let stops: readonly (() => void)[] = [];

  const outgoing = (pairId: string): Outgoing => {
    const found = readOutgoing(books().privateBook);
    return found.pairId === pairId ? found : { pairId, spent: [], isPending: false };
  };

  const note = (part: Partial<Outgoing>): void => {
    const pairId = pair()?.pairId;
    if (pairId) writeOutgoing(books().privateBook, { ...outgoing(pairId), ...part });
  };

  /** On the disk only when it changes: while the phones are connected it would change with every word. */
  const settle = (): void => {
    const isPending = isDirty && !isConnected(sync);
    const pairId = pair()?.pairId;
    if (pairId && outgoing(pairId).isPending !== isPending) note({ isPending });
    setState({ isPending });
  };

  /** Keys for what the partner sends; on the disk before they are shown. */
  const refill = async (): Promise<void> => {
    const { keys, keyring } = await crypto.prekeys();
    const kept = keyring ? await keeper.keepKeyring(keyring) : ok(undefined);
    if (kept.ok && pair()) showPrekeys(books().sharedBook, keys);
  };

  const stop = (): void => {
    for (const one of stops) one();
    stops = [];
  };

  const make = async (): Promise<void> => {
    const current = pair();
    const { sharedBook, partnerBook } = books();
    if (!current || !partnerBook) return;
    const { spent } = outgoing(current.pairId);
    const prekey = choose(readPrekeys(partnerBook), spent);
    if (!prekey) return;
    setState({ making: { phase: 'working' } });
    const sealed = await crypto.seal(
      current.pairId,
      prekey,
      current.sharedId,
      encodeBook(sharedBook),
    );
    if (!sealed) return setState({ making: { phase: 'failed', problem: { type: 'BadMessage' } } });
    note({ spent: [...spent, prekey.id] });
    const made = new File([sealed], `file-${nextId().slice(0, 8)}.bin`, {
      type: 'application/octet-stream',
    });
    file = made;
    setState({ making: { phase: 'ready', canShare: files.canShare(made) } });
  };

  const discard = (): void => {
    file = undefined;
    setState({ making: { phase: 'idle' } });
  };

  const handOver = async (give: (file: File) => Promise<boolean>): Promise<boolean> => {
    if (!file) return false;
    options.onDialog(true);
    const isGiven = await give(file).finally(() => options.onDialog(false));
    if (!isGiven) return false;
    isDirty = false;
    settle();
    discard();
    return true;
  };

  /** What comes as a file is tried as what comes over the wire. */
  const takeIn = async (partnerBook: Book, update: Bytes): Promise<boolean> => {
    const quarantine = await options.quarantine(partnerBook);
    const verdict = await quarantine.admit(update);
    if (verdict === 'fits') mergeUpdate(partnerBook, update);
    quarantine.close();
    return verdict === 'fits';
  };

  const read = async (blob: Blob): Promise<Result<Bytes, Problem>> => {
    if (blob.size > largestFile) return err({ type: 'NotABundle' });
    try {
      return ok(new Uint8Array(await blob.arrayBuffer()));
    } catch {
      return err({ type: 'FileUnreadable' });
    }
  };

  const openBlob = async (blob: Blob): Outcome => {
    const current = pair();
    const { partnerBook } = books();
    if (!current || !partnerBook) return err({ type: 'OtherBundle' });
    const bytes = await read(blob);
    if (!bytes.ok) return bytes;
    const opened = await crypto.open(current.pairId, bytes.value);
    if (!opened.ok) return opened;
    const { update, prekeyId } = opened.value;
    if (!(await takeIn(partnerBook, update))) return err({ type: 'DamagedBundle' });
    options.onTaken();
    // The key goes only once what it opened is here to stay.
    if (!(await shelf.isSaved(current.partnerId))) return err({ type: 'StorageLost' });
    const keyring = await crypto.spend(prekeyId);
    const kept = keyring ? await keeper.keepKeyring(keyring) : ok(undefined);
    if (!kept.ok) return kept;
    await refill();
    return ok(undefined);
  };

  const updates: Updates = {
    state,
    make,
    save: () => handOver((made) => files.save(made)),
    share: () => handOver((made) => files.share(made)),
    discard,
    async open(blob) {
      setState({ opening: { phase: 'working' } });
      const opened = await openBlob(blob);
      setState({
        opening: opened.ok ? { phase: 'done' } : { phase: 'failed', problem: opened.error },
      });
    },
    forget: () => setState({ opening: { phase: 'idle' } }),
  };

  return {
    updates,
    /** The books of a pairing are open, or there is none any more. */
    async follow(): Promise<void> {
      stop();
      discard();
      const { sharedBook, partnerBook } = books();
      const current = pair();
      // To a new partner nothing has gone across yet.
      const { pairId, isPending } = readOutgoing(books().privateBook);
      isDirty = current !== null && (pairId !== current.pairId || isPending);
      setState({
        isHere: current !== null,
        isPending: isDirty,
        canSend: false,
        opening: { phase: 'idle' },
      });
      if (!current || !partnerBook) return;
      await refill();
      if (pair()?.pairId !== current.pairId) return;
      const look = () => setState({ canSend: readPrekeys(partnerBook).length > 0 });
      look();
      stops = [
        observePrekeys(partnerBook, look),
        onChanged(sharedBook, () => {
          isDirty = true;
          settle();
        }),
      ];
    },
    onStatus(status: SyncStatus): void {
      sync = status;
      if (status.state === 'upToDate') isDirty = false;
      settle();
    },
    close: stop,
  };
};
