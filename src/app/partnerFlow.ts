import type { Bytes } from '../core/bytes';
import type { Problem, StorageError } from '../core/errors';
import type { PairInfo, SyncStatus, Vault } from '../core/ports';
import { ok, type Result } from '../core/result';
import type { PairingView } from './api';
import type { Deps, SyncAdapter } from './deps';
import { createPairingFlow } from './pairingFlow';
import type { Books } from './projection';
import type { SecurityFlow } from './securityFlow';
import type { Shelf } from './shelf';
import type { VaultKeeper } from './vaultKeeper';

export interface PartnerFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'connectSync' | 'platform'>;
  readonly vault: Pick<Vault, 'pairing' | 'session'>;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  readonly shelf: Shelf;
  readonly onView: (view: PairingView) => void;
  readonly onStatus: (status: SyncStatus) => void;
  /** The books of a pairing are open. */
  readonly onBooks: (
    books: Pick<Books, 'sharedBook' | 'partnerBook' | 'leads'>,
    about: BooksAbout,
  ) => void;
}

/** Ids of the own shared book and of the partner's, where there is one. */
export interface BooksAbout {
  readonly sharedId: string;
  readonly partnerId: string | null;
  /** Something in them could not be read. */
  readonly damaged: boolean;
}

/** The partner: how two people connect, and the sync of their shared books from then on. */
export const createPartnerFlow = (options: PartnerFlowOptions) => {
  const { deps, vault, keeper, security, shelf, onView, onStatus, onBooks } = options;
  let adapter: SyncAdapter | undefined;
  let pairing: ReturnType<typeof createPairingFlow> | undefined;
  let view: PairingView = { phase: 'idle' };
  let startSync: (() => () => void) | undefined;
  let stopSync: (() => void) | undefined;

  const connect = async () => (adapter ??= await deps.connectSync());

  /** Opens the books of a pairing, and syncs them. */
  const start = async (pair: PairInfo): Promise<Result<void, StorageError>> => {
    stopSync?.();
    const [own, theirs] = [await shelf.open(pair.ownBook), await shelf.open(pair.partnerBook)];
    if (!own.ok) return own;
    if (!theirs.ok) return theirs;
    const [sharedBook, partnerBook] = [own.value.book, theirs.value.book];
    const leads = pair.ownBook < pair.partnerBook ? 'me' : 'them';
    const damaged = own.value.damaged || theirs.value.damaged;
    const about = { sharedId: pair.ownBook, partnerId: pair.partnerBook, damaged };
    onBooks({ sharedBook, partnerBook, leads }, about);
    const sync = await connect();
    startSync = () =>
      sync.start({
        pairId: pair.pairId,
        session: vault.session,
        books: [
          { id: pair.ownBook, doc: sharedBook, side: 'author' },
          { id: pair.partnerBook, doc: partnerBook, side: 'reader' },
        ],
        onStatus,
      });
    stopSync = startSync();
    return ok(undefined);
  };

  const onPaired = async (pair: PairInfo, keyring: Bytes): Promise<Result<void, Problem>> => {
    const written = await keeper.keepKeyring(keyring);
    if (!written.ok) return written;
    await security.note('paired');
    return start(pair);
  };

  const show = (next: PairingView) => {
    view = next;
    onView(next);
  };

  const run = async (step: (flow: NonNullable<typeof pairing>) => Promise<void>) => {
    if (!deps.platform.hasWebRtc()) {
      return show({ phase: 'failed', problem: { type: 'NoWebRtc' } });
    }
    const sync = await connect();
    const { clock } = deps;
    pairing ??= createPairingFlow({ crypto: vault.pairing, sync, clock, onView: show, onPaired });
    await step(pairing);
  };

  const isPairing = (): boolean => !['idle', 'paired', 'failed'].includes(view.phase);

  return {
    start,
    /** Two people are connecting right now. */
    isPairing,
    commands: {
      invite: () => run((flow) => flow.invite()),
      join: (text: string) => run((flow) => flow.join(text)),
      choose: async (phrase: string) => pairing?.choose(phrase),
      cancelPairing: () => pairing?.cancel(),
    },
    /** The vault was opened anew, so that sessions and a pairing under way have ended. */
    restart(): void {
      if (isPairing()) pairing?.cancel();
      else pairing?.close();
      stopSync?.();
      stopSync = startSync?.();
    },
    /** Before the keys of the pair go: nothing is said to the other side. */
    stop(): void {
      if (isPairing()) pairing?.cancel();
      else pairing?.close();
      stopSync?.();
      stopSync = undefined;
      startSync = undefined;
    },
    close(): void {
      pairing?.close();
      stopSync?.();
      startSync = undefined;
    },
  };
};
