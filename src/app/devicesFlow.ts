import { createStore, reconcile as merge } from 'solid-js/store';
import type { Problem } from '../core/errors';
import type { PairingRole } from '../core/ports/pairing';
import type { SyncStatus } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import type { Vault, VaultInfo } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import {
  bonds,
  goneDevices,
  ownDevices,
  partnerDevices,
  publishDevices,
  removedDevices,
  shownDevices,
  writeBond,
  type Book,
  type KnownBond,
} from '../doc';
import type { Devices, DevicesState } from './api';
import { bondHere, bondToDo } from './bondKeeper';
import type { SyncAdapter } from './deps';
import { askedOf, ownViews, partnerViews, theirKeys } from './deviceViews';
import { bookNames } from './journalFlow';
import { createOwnSyncs } from './ownSyncs';
import type { PartnerFlow } from './partnerFlow';
import type { Books } from './projection';
import type { SecurityFlow } from './securityFlow';
import type { Shelf } from './shelf';
import { createTurns } from './turns';
import type { VaultKeeper } from './vaultKeeper';

type Outcome = Promise<Result<void, Problem>>;

export interface DevicesFlowOptions {
  readonly vault: Pick<Vault, 'links' | 'pair' | 'session'>;
  readonly info: VaultInfo;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly connect: () => Promise<SyncAdapter>;
  readonly check: (passphrase: string) => Outcome;
  readonly partner: () => Pick<
    PartnerFlow,
    'tieTo' | 'start' | 'inviteOwn' | 'joinOwn' | 'showProblem'
  >;
  readonly books: () => Books;
  /** Another device of this person has paired or parted: this one does what follows from it. */
  readonly onBond: (bond: KnownBond, info: VaultInfo) => Promise<Result<VaultInfo | null, Problem>>;
  /** What this person has said may be shown from here on. */
  readonly onSettled: () => void;
}

/** More than one device each: which there are, what they may know, and what each of them syncs. */
export const createDevicesFlow = (options: DevicesFlowOptions) => {
  const { vault, keeper, security, shelf, clock, books, partner } = options;
  const { privateBook } = books();
  const inTurn = createTurns();
  let { info } = options;
  let isOpen = false;
  let isClosed = false;
  let isAsked = false;
  let firstName = '';
  let stopsTheirs: (() => void)[] = [];
  let followed: Book | null = null;

  const me = () => info.device.id;
  const here = () => bondHere(privateBook, info);
  const isRemoved = (id: string) => removedDevices.get(privateBook, id) !== undefined;
  const hasOthers = () => info.links.some(({ kind }) => kind === 'own');
  const hasEntry = () => ownDevices.get(privateBook, me()) !== undefined;

  const [state, setState] = createStore<{
    -readonly [Field in keyof DevicesState]: DevicesState[Field];
  }>({
    own: [],
    sync: { state: 'unpaired' },
    settled: true,
    asked: [],
    partner: [],
    refused: [],
  });

  const show = () => {
    const { partnerBook } = books();
    setState({
      own: ownViews(privateBook, me(), firstName),
      settled: !hasOthers() || hasEntry(),
      asked: partnerBook ? askedOf(privateBook, partnerBook) : [],
      partner: partnerBook ? partnerViews(privateBook, partnerBook, 'accepted') : [],
      refused: partnerBook ? partnerViews(privateBook, partnerBook, 'refused') : [],
    });
  };

  const syncs = createOwnSyncs({
    session: vault.session,
    keys: vault.pair,
    keeper,
    shelf,
    connect: options.connect,
    onStatus(status: SyncStatus) {
      setState('sync', merge(status));
      if (status.state === 'upToDate' && hasOthers() && !hasEntry()) void inTurn(join);
    },
  });

  /** This device, as the others and the partner's know it. */
  const enter = () => {
    const { ownKey, shownKey } = info.device;
    const known = ownDevices.get(privateBook, me());
    if (known?.ownKey === ownKey && known.shownKey === shownKey) return;
    const { name, addedAt } = known ?? { name: firstName, addedAt: clock.now() };
    ownDevices.put(privateBook, me(), { name, addedAt, ownKey, shownKey });
    options.onSettled();
  };

  /** What the other devices know is here: from now on this one has a say. */
  const join = async (): Outcome => {
    const settled = await settleBond();
    if (settled.ok) enter();
    return settled;
  };

  /** Ties and unties, so that this device is tied to whom it should be. */
  const settle = async (...[kind, keys]: Parameters<Vault['links']['settle']>): Outcome => {
    const settled = await vault.links.settle(kind, keys);
    const kept = settled.keyring ? await keeper.keepKeyring(settled.keyring) : ok(undefined);
    if (kept.ok) info = settled.info;
    return kept;
  };

  const settleOwn = (): Outcome => {
    const others = [...ownDevices.entries(privateBook)].filter(([id]) => id !== me());
    const keysOf = (gone: boolean) =>
      others.flatMap(([id, { ownKey }]) => (isRemoved(id) === gone ? [ownKey] : []));
    return settle('own', { add: isRemoved(me()) ? [] : keysOf(false), drop: keysOf(true) });
  };

  const adopt = async (bond: KnownBond): Outcome => {
    const changed = await options.onBond(bond, info);
    if (!changed.ok) return changed;
    if (changed.value) info = changed.value;
    return ok(undefined);
  };

  const settleBond = async (): Outcome => {
    const todo = bondToDo(privateBook, info);
    if (todo === 'nothing') return ok(undefined);
    if (todo === 'tell') {
      if (hasOthers() && hasEntry()) writeBond(privateBook, me(), here());
      return ok(undefined);
    }
    if (todo !== 'note') {
      const changed = await adopt(todo);
      if (!changed.ok) return changed;
    }
    bonds.put(privateBook, me(), todo === 'note' ? here() : todo);
    options.onSettled();
    return ok(undefined);
  };

  /** Their devices: the one that this one was paired with is taken without asking, those that have gone stay gone. */
  const settleTheirs = async (partnerBook: Book, book: string): Outcome => {
    for (const [id, { key }] of shownDevices.entries(partnerBook)) {
      const known = partnerDevices.get(privateBook, id);
      if (!known && key === info.device.partnerKey) {
        partnerDevices.put(privateBook, id, { state: 'accepted', key, book });
      }
    }
    for (const id of goneDevices.ids(partnerBook)) {
      const known = partnerDevices.get(privateBook, id);
      if (known && known.state !== 'gone') {
        partnerDevices.put(privateBook, id, { ...known, state: 'gone' });
      }
    }
    return settle('partner', theirKeys(privateBook, book));
  };

  const publish = () => {
    const { sharedBook, partnerBook } = books();
    if (!partnerBook || !hasEntry()) return;
    const all = [...ownDevices.entries(privateBook)];
    const present = all.filter(([id]) => !isRemoved(id));
    if (all.length < 2 && shownDevices.ids(partnerBook).length === 0) return;
    const shown = present.map(([id, { name, shownKey }]) => [id, { name, key: shownKey }] as const);
    const gone = all.flatMap(([id]) => (isRemoved(id) ? [id] : []));
    publishDevices(sharedBook, new Map(shown), gone, clock.now());
  };

  const meetTheirs = (bond: KnownBond) => {
    const { drop } = theirKeys(privateBook, bond.partnerBook);
    const { partnerKey } = info.device;
    const paired = info.pairs.flatMap(({ pairId }) =>
      pairId === bond.pairId && !drop.includes(partnerKey ?? '') ? [pairId] : [],
    );
    const linked = info.links.filter(({ kind }) => kind === 'partner').map(({ linkId }) => linkId);
    partner().tieTo([...paired, ...linked]);
  };

  const follow = () => {
    const { partnerBook } = books();
    if (partnerBook === followed) return;
    for (const stop of stopsTheirs) stop();
    followed = partnerBook;
    stopsTheirs = partnerBook
      ? [shownDevices.observe(partnerBook, look), goneDevices.observe(partnerBook, look)]
      : [];
  };

  const settleAll = async (): Outcome => {
    isAsked = false;
    if (isClosed) return ok(undefined);
    const { partnerBook } = books();
    const isTheirsMany = partnerBook !== null && shownDevices.ids(partnerBook).length > 0;
    // A device that has just joined waits until it knows what the others know.
    if (hasEntry() || (isTheirsMany && !hasOthers())) enter();
    for (const step of [settleOwn, settleBond]) {
      const settled = await step();
      if (!settled.ok) return settled;
    }
    follow();
    const [now, bond] = [books().partnerBook, here()];
    if (now && bond.partnerBook) {
      const settled = await settleTheirs(now, bond.partnerBook);
      if (!settled.ok) return settled;
    }
    publish();
    show();
    if (!isOpen || isClosed) return ok(undefined);
    if (bond.partnerBook) meetTheirs(bond);
    const own = info.links.filter(({ kind }) => kind === 'own');
    const { private: self, journal, kept } = bookNames;
    const theirs = bond.partnerBook ? [bond.partnerBook] : [];
    await syncs.meet(own, [self, bond.ownBook, ...theirs, kept, journal]);
    return ok(undefined);
  };

  /** Something has changed; once for all that changes together. */
  function look(): void {
    if (isAsked || isClosed) return;
    isAsked = true;
    void inTurn(settleAll);
  }

  const stops = [
    ownDevices.observe(privateBook, look),
    removedDevices.observe(privateBook, look),
    partnerDevices.observe(privateBook, look),
    bonds.observe(privateBook, look),
  ];

  const answer = (id: string, to: 'accepted' | 'refused') => {
    const { partnerBook } = books();
    const book = here().partnerBook;
    const key = partnerBook && shownDevices.get(partnerBook, id)?.key;
    if (!key || !book || partnerDevices.get(privateBook, id)?.state === 'gone') return;
    partnerDevices.put(privateBook, id, { state: to, key, book });
    if (to === 'accepted') void security.note('partnerDeviceAdded');
  };

  const devices: Devices = {
    state,

    async add(passphrase) {
      const allowed = await options.check(passphrase);
      if (!allowed.ok) return allowed;
      await partner().inviteOwn();
      return ok(undefined);
    },

    async join(text) {
      if (info.pairs.length > 0 || info.links.length > 0 || books().partnerBook) {
        return partner().showProblem({ type: 'NotAlone' }, 'own');
      }
      await partner().joinOwn(text);
    },

    rename(id, name) {
      const known = ownDevices.get(privateBook, id);
      if (known) ownDevices.put(privateBook, id, { ...known, name: name.trim() });
      else if (id === me()) firstName = name.trim();
      show();
    },

    async remove(id, passphrase) {
      const allowed = await options.check(passphrase);
      if (!allowed.ok) return allowed;
      if (id === me() || !ownDevices.get(privateBook, id)) return err({ type: 'StorageLost' });
      removedDevices.put(privateBook, id, { at: clock.now() });
      const settled = await inTurn(settleAll);
      if (!settled.ok) return settled;
      await security.note('deviceRemoved');
      return (await shelf.isSaved(bookNames.private))
        ? ok(undefined)
        : err({ type: 'StorageLost' });
    },

    accept: (id) => answer(id, 'accepted'),
    refuse: (id) => answer(id, 'refused'),
  };

  show();

  return {
    devices,
    /** Whether this device has a say in what is shown to the partner. */
    mayPublish: () =>
      !hasOthers() || (hasEntry() && typeof bondToDo(privateBook, info) === 'string'),
    /** There is no other device of this person. */
    isAlone: () => !hasOthers(),
    /** Under which this device keeps what is its own business. */
    place: () => (hasOthers() ? me() : undefined),
    bond: here,
    info: () => info,
    /** Behind the first screen. */
    async open(): Promise<void> {
      isOpen = true;
      await inTurn(settleAll);
    },
    /** The books of a pairing are open, or there is none any more. */
    follow: look,
    /** This device has paired or parted; the person's others will. */
    async onPaired(): Outcome {
      const kept = await settle('partner', { add: [], drop: [] });
      if (!kept.ok) return kept;
      if (hasOthers()) writeBond(privateBook, me(), here());
      look();
      return ok(undefined);
    },
    onParted(next: VaultInfo): void {
      info = next;
      const alone = { pairId: null, ownBook: info.bookId, partnerBook: null };
      if (hasOthers() || bonds.get(privateBook, me())) writeBond(privateBook, me(), alone);
      look();
    },
    /** Another device of this person is tied to this one. Whoever joins waits for what the other one knows. */
    async onOwn(next: VaultInfo, role: PairingRole): Outcome {
      const isOtherBook = info.bookId !== next.bookId;
      info = next;
      await security.note('deviceAdded');
      if (role === 'inviter') enter();
      if (isOtherBook) {
        const alone = { pairId: null, ownBook: next.bookId, partnerBook: null };
        const changed = await adopt(alone);
        if (!changed.ok) return changed;
      }
      return inTurn(settleAll);
    },
    /** The vault was opened anew, so that sessions have ended. */
    restart(): void {
      syncs.stopAll();
      look();
    },
    close(): void {
      isClosed = true;
      for (const stop of [...stops, ...stopsTheirs]) stop();
      syncs.close();
    },
  };
};
