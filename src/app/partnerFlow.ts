import type { Bytes } from '../core/bytes';
import type { Problem, StorageError } from '../core/errors';
import type { FileDesk, GiveFile } from '../core/files';
import type { PairingRole, PairingPurpose } from '../core/ports/pairing';
import type { DirectLine, SyncStatus } from '../core/ports/sync';
import type { PairInfo, Vault, VaultInfo } from '../core/ports/vault';
import { ok, type Result } from '../core/result';
import { readWay } from '../doc';
import type { ClockSample } from '../core/talk/clockOffset';
import type { PairingView, Scanned } from './api';
import type { Deps, SyncAdapter } from './deps';
import { createHeads } from './heads';
import { createKeptSession } from './keptSession';
import { createMeetFlow } from './meetFlow';
import { createPairingFlow } from './pairingFlow';
import { furthestOf } from './tieStatus';
import type { Books } from './projection';
import type { SecurityFlow } from './securityFlow';
import type { Shelf } from './shelf';
import type { VaultKeeper } from './vaultKeeper';

export interface PartnerFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'connectSync' | 'platform'>;
  readonly vault: Pick<Vault, 'pairing' | 'pair' | 'session'>;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  readonly shelf: Shelf;
  readonly onView: (view: PairingView, purpose: PairingPurpose) => void;
  readonly onStatus: (status: SyncStatus) => void;
  /** What the other phone's clock says. */
  readonly onClock: (sample: ClockSample) => void;
  /** Two phones that meet without the internet have come a step further. */
  readonly onMeet: () => void;
  /** Whether the relay can hide addresses. */
  readonly onTurn: (offered: boolean) => void;
  /** The keys of the pair have moved on with a session. */
  readonly onMoved: () => void;
  /** Two people have connected, and all of it is open. */
  readonly onPaired: () => Promise<Result<void, Problem>>;
  /** Another device of this person is tied to this one. */
  readonly onOwn: (info: VaultInfo, role: PairingRole) => Promise<Result<void, Problem>>;
  /** Somebody came with a pairing code that was used up. */
  readonly onAttempt: () => void;
  /** A pairing is about to be stored in the place of what was before. */
  readonly onPairing: (pair: PairInfo) => Promise<Result<void, Problem>>;
  /** It is, and its books are open. */
  readonly onReplaced: () => Promise<void>;
  /** Files that are shown, and where those of the partner come in. */
  readonly give: GiveFile;
  readonly desk: FileDesk;
  /** The books of a pairing are open. */
  readonly onBooks: (
    books: Pick<Books, 'sharedBook' | 'partnerBook' | 'leads'>,
    about: BooksAbout,
  ) => void;
}

/** Ids of the own shared book and of the partner's, where there is one. */
export interface BooksAbout {
  readonly pairId: string | null;
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
  /** The person has begun this, rather than found it under way. */
  let isAttended = false;
  /** Of the present pairing: begins with one device of the partner's. */
  let startSync: ((tie: string) => () => void) | undefined;
  let ties: readonly string[] = [];
  const stops = new Map<string, () => void>();
  const statuses = new Map<string, SyncStatus>();
  /** What the two phones hold between them without the internet. */
  let line: DirectLine | null = null;

  const session = createKeptSession({
    session: vault.session,
    keys: vault.pair,
    keeper,
    onMoved: options.onMoved,
  });

  const connect = async () => (adapter ??= await deps.connectSync());

  const stopAll = () => {
    for (const stop of stops.values()) stop();
    stops.clear();
    statuses.clear();
  };

  /** Syncs with these devices of the partner's, by pair or link, and with no other. */
  const tieTo = (next: readonly string[]) => {
    ties = next;
    for (const [tie, stop] of stops) {
      if (ties.includes(tie)) continue;
      stop();
      stops.delete(tie);
      statuses.delete(tie);
    }
    for (const tie of startSync ? ties : []) {
      if (!stops.has(tie) && startSync) stops.set(tie, startSync(tie));
    }
    if (startSync) onStatus(furthestOf([...statuses.values()]));
  };

  /** Opens the books of a pairing, and syncs them. */
  const start = async (
    pair: PairInfo,
    next: readonly string[] = [pair.pairId],
  ): Promise<Result<void, StorageError>> => {
    stopAll();
    startSync = undefined;
    const [own, theirs] = [await shelf.open(pair.ownBook), await shelf.open(pair.partnerBook)];
    if (!own.ok) return own;
    if (!theirs.ok) return theirs;
    const [sharedBook, partnerBook] = [own.value.book, theirs.value.book];
    const leads = pair.ownBook < pair.partnerBook ? 'me' : 'them';
    const damaged = own.value.damaged || theirs.value.damaged;
    const { pairId, ownBook: sharedId, partnerBook: partnerId } = pair;
    const about = { pairId, sharedId, partnerId, damaged };
    onBooks({ sharedBook, partnerBook, leads }, about);
    const sync = await connect();
    await vault.pair.follow();
    startSync = (tie) => {
      const tell = (status: SyncStatus) => {
        statuses.set(tie, status);
        onStatus(furthestOf([...statuses.values()]));
      };
      const ends = { ...pair, pairId: tie };
      const heads = createHeads({ clock: deps.clock, shelf, pair: ends, onStatus: tell });
      const synced = (id: string) => ({
        id,
        untilSaved: () => shelf.untilSaved(id),
        onHead: (head: Bytes) => heads.remember(id, head),
      });
      return sync.start({
        pairId: tie,
        session,
        books: [
          { ...synced(pair.ownBook), doc: sharedBook, side: 'author', give: options.give },
          { ...synced(pair.partnerBook), doc: partnerBook, side: 'reader', desk: options.desk },
        ],
        line: line?.isOpen() ? line : null,
        isNear: () => readWay(sharedBook).direct && readWay(partnerBook).direct,
        onTurn: options.onTurn,
        onStatus: heads.tell,
        onClock: options.onClock,
      });
    };
    tieTo(next);
    return ok(undefined);
  };

  /** From here on the sync meets there, and at the relay again once it is gone. */
  const hold = (held: DirectLine | null) => {
    const before = line;
    line = held;
    if (before !== held) before?.close();
    held?.watch((isOpen) => {
      if (isOpen || line !== held) return;
      line = null;
      connectAnew();
    });
  };

  const onPaired = async (
    pair: PairInfo,
    over: DirectLine | null,
  ): Promise<Result<void, Problem>> => {
    await security.note('paired');
    hold(over);
    const started = await start(pair);
    if (!started.ok) return started;
    await options.onReplaced();
    return options.onPaired();
  };

  const onAttempt = () => {
    void security.note('codeTried');
    options.onAttempt();
  };

  const show = (next: PairingView, purpose: PairingPurpose) => {
    view = next;
    onView(next, purpose);
  };

  const flowOf = (sync: SyncAdapter) =>
    (pairing ??= createPairingFlow({
      crypto: vault.pairing,
      sync,
      clock: deps.clock,
      onView: show,
      keep: keeper.keepKeyring,
      onPairing: options.onPairing,
      onPaired,
      onOwn: options.onOwn,
      onAttempt,
    }));

  const run = async (
    purpose: PairingPurpose,
    step: (flow: NonNullable<typeof pairing>) => Promise<void>,
  ) => {
    if (!deps.platform.hasWebRtc()) {
      return show({ phase: 'failed', problem: { type: 'NoWebRtc' } }, purpose);
    }
    isAttended = true;
    await step(flowOf(await connect()));
  };

  /** Goes on with an invitation that was made before. Nobody waits for it now, so the home may lock itself. */
  const resume = async (): Promise<void> => {
    // What was begun since is newer than what would be found.
    if (isAttended) return;
    const found = await vault.pairing.resume(deps.clock.now());
    if (!found || isAttended) return;
    if (found.state === 'expired') return void (await keeper.keepKeyring(found.keyring));
    const sync = await connect();
    if (!isAttended) flowOf(sync).resume(found);
  };

  /** Ends the sessions that there are; new ones follow. */
  const connectAnew = (): void => {
    stopAll();
    tieTo(ties);
  };

  const meeting = createMeetFlow({
    connect,
    missing: () => (deps.platform.hasWebRtc() ? null : { type: 'NoWebRtc' }),
    onMet(met) {
      hold(met);
      connectAnew();
    },
    onView: options.onMeet,
  });

  const isPairing = (): boolean => !['idle', 'paired', 'failed'].includes(view.phase);

  return {
    start,
    resume,
    connect,
    tieTo,
    connectAnew,
    inviteOwn: () => run('own', (flow) => flow.invite('own')),
    joinOwn: (text: string) => run('own', (flow) => flow.join(text, 'own')),
    showProblem: (problem: Problem, purpose: PairingPurpose) =>
      show({ phase: 'failed', problem }, purpose),
    /** Two people are connecting right now. */
    isBusy: (): boolean =>
      meeting.isBusy() || (isPairing() && (isAttended || view.phase !== 'inviting')),
    meet: meeting.meet,
    commands: {
      invite: () => run('partner', (flow) => flow.invite('partner')),
      join: (text: string) => run('partner', (flow) => flow.join(text, 'partner')),
      choose: async (phrase: string) => pairing?.choose(phrase),
      inviteNearby: () => run('partner', (flow) => flow.inviteNearby()),
      async scan(text: string): Promise<Scanned> {
        let read: Scanned = null;
        await run('partner', async (flow) => {
          read = await flow.scan(text);
        });
        return read;
      },
      cancelPairing: async () => pairing?.cancel(),
    },
    /** The vault was opened anew, so that sessions and a pairing under way have ended. */
    async restart(): Promise<void> {
      const goesOn = !isPairing() || view.phase === 'inviting';
      if (startSync) await vault.pair.follow();
      connectAnew();
      if (!goesOn) return pairing?.cancel();
      pairing?.close();
      isAttended = false;
      await resume();
    },
    /** Before the keys of the pair go: nothing is said to the other side. */
    async stop(): Promise<void> {
      if (isPairing()) await pairing?.cancel();
      else pairing?.close();
      meeting.close();
      hold(null);
      stopAll();
      startSync = undefined;
      ties = [];
    },
    close(): void {
      pairing?.close();
      meeting.close();
      hold(null);
      stopAll();
      startSync = undefined;
    },
  };
};

export type PartnerFlow = ReturnType<typeof createPartnerFlow>;
