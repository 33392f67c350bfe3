import { createStore, reconcile } from 'solid-js/store';
import type { Problem, StorageError } from '../core/errors';
import type { Vault, VaultInfo } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';
import { writeSettings } from '../doc';
import type { Home } from './api';
import { createAppearanceFlow } from './appearanceFlow';
import { createAudioFlow } from './audio/audioFlow';
import { readableBlocks } from './audio/laidOut';
import { createVoicesFlow } from './audio/voicesFlow';
import { sessionOf, type Presence } from './autoLock';
import { createBondFlow } from './bondFlow';
import { createCareFlow } from './careFlow';
import type { Deps } from './deps';
import { createFarFlow } from './farFlow';
import { createFindFlow } from './findFlow';
import { createDevicesFlow } from './devicesFlow';
import { createHomeCopies } from './homeCopies';
import { createHeldFiles } from './heldFiles';
import { emptyHome } from './homeState';
import { bookNames, createJournalFlow } from './journalFlow';
import { createKeysFlow } from './keysFlow';
import { createLearningFlow } from './learningFlow';
import type { OpenedBackup } from './openedBackup';
import { createMomentsFlow } from './momentsFlow';
import type { Notices } from './notices';
import { createPartnerFlow, type BooksAbout } from './partnerFlow';
import { createProjection, type Books, type HomeStore } from './projection';
import { createPublishing } from './publishing';
import { createRenewal } from './renewal';
import type { SecurityFlow } from './securityFlow';
import { createShelf } from './shelf';
import { createStorageFlow } from './storageFlow';
import { createTalkFlow } from './talkFlow';
import { createUpdatesFlow } from './updatesFlow';
import type { VaultKeeper } from './vaultKeeper';
import { createWayFlow } from './wayFlow';
import type { Ways } from './ways';

export interface HomeOptions {
  readonly deps: Deps;
  readonly vault: Vault;
  readonly info: VaultInfo;
  readonly keeper: VaultKeeper;
  readonly security: SecurityFlow;
  /** They outlive the home. */
  readonly notices: Notices;
  readonly onWays: (ways: Ways) => void;
  /** What `presence` tells has changed. */
  readonly onPresence: () => void;
}

export interface OpenedHome extends Home {
  presence(): Presence;
  /** Merges a backup into what is here. */
  takeIn(backup: OpenedBackup): Promise<Result<void, Problem>>;
  /** Resolves when what waits is written. */
  close(): Promise<void>;
}

/** The opened home: books, their projection, and the use cases that the screens call. */
export const openHome = async (options: HomeOptions): Promise<Result<OpenedHome, StorageError>> => {
  const { deps, vault, info, keeper, security, onPresence } = options;
  const [state, setState] = createStore<HomeStore>(emptyHome());
  const log = deps.storage.createBookLog(vault.sealer);
  const blobs = deps.storage.createBlobStore({ sealer: vault.sealer, blobs: vault.blobs });
  const shelf = createShelf(log, (save) => setState(save));

  // Together: each waits for the workers most of its time.
  const [privateOpened, sharedOpened] = await Promise.all([
    shelf.open(bookNames.private),
    shelf.open(info.bookId),
  ]);
  if (!privateOpened.ok) return privateOpened;
  if (!sharedOpened.ok) return sharedOpened;
  const privateBook = privateOpened.value.book;
  let ids: BooksAbout = { pairId: null, sharedId: info.bookId, partnerId: null, damaged: false };
  const sharedId = () => ids.sharedId;
  let books: Books = {
    privateBook,
    journalBook: null,
    sharedBook: sharedOpened.value.book,
    partnerBook: null,
    leads: 'me',
  };
  let isClosed = false;
  let isHandingOver = false;
  let isAtKeys = false;

  const projection = createProjection(setState, () => devices.place());
  const show = (part: Partial<Books>): Promise<void> => {
    books = { ...books, ...part };
    care.show();
    moments.show();
    return projection.show(books);
  };
  const markDamage = (damaged: boolean) => damaged && setState({ damaged });
  const stamp = () => ({ id: deps.ids.next(), at: deps.clock.now() });

  const care = createCareFlow({
    deps,
    books: () => books,
    mayPublish: () => devices.mayPublish(),
    onAnswers: (answers) => setState('answers', reconcile(answers)),
  });

  const moments = createMomentsFlow({
    deps,
    books: () => books,
    notices: options.notices,
    tonight: () => care.care.state.tonight.kind,
    onPresence,
    onForgotten() {
      shelf.compactSoon(bookNames.private);
      shelf.compactSoon(sharedId());
    },
  });

  const { publish, changeSelf } = createPublishing({
    privateBook,
    sharedBook: () => books.sharedBook,
    care,
    mayPublish: () => devices.mayPublish(),
  });

  /** The system's dialog is open, or closed again. */
  const handOver = (isOpen: boolean) => {
    isHandingOver = isOpen;
    onPresence();
  };

  let audioAdapter: ReturnType<Deps['connectAudio']> | undefined;
  const connectAudio = () => (audioAdapter ??= deps.connectAudio());

  const voices = createVoicesFlow({
    deps,
    blobs,
    books: () => books,
    connect: connectAudio,
    blocks: readableBlocks,
  });

  const audio = createAudioFlow({
    connect: connectAudio,
    voices: () => voices,
    book: privateBook,
    people: {
      sceneFor: care.sceneFor,
      leads: () => books.leads,
      hasPartner: () => books.partnerBook !== null,
    },
    savesData: deps.platform.savesData,
    onPhase(phase) {
      onPresence();
      if (phase === 'playing') care.care.begin();
    },
  });

  const storage = createStorageFlow({
    platform: deps.platform,
    audio,
    set: (part) => setState(part),
  });

  const takeBooks = (
    shown: Pick<Books, 'sharedBook' | 'partnerBook' | 'leads'>,
    about: BooksAbout,
  ) => {
    ids = about;
    markDamage(about.damaged);
    void show(shown);
    talk.follow();
    far.follow();
    publish();
    voices.show();
    if (state.journalReady && devices.isAlone()) void entries.settle();
    void updates.follow();
    way.follow();
    devices.follow();
  };

  const updates = createUpdatesFlow({
    crypto: vault.bundles,
    keeper,
    files: deps.platform.files,
    shelf,
    nextId: () => deps.ids.next(),
    books: () => books,
    ids: () => (isPairedHere() ? ids : { ...ids, pairId: null }),
    quarantine: (book) => deps.quarantine(book),
    // The sync tries what comes in a copy of the book from before.
    onTaken: () => partner.connectAnew(),
    onDialog: handOver,
  });

  const partner = createPartnerFlow({
    deps,
    vault,
    keeper,
    security,
    shelf,
    onView(view, pairingPurpose) {
      setState({ pairingPurpose });
      setState('pairing', reconcile(view));
      onPresence();
    },
    onStatus(sync) {
      setState('sync', reconcile(sync));
      updates.onStatus(sync);
    },
    onMeet: onPresence,
    give: voices.give,
    desk: voices.desk,
    onTurn: (offered) => way.onTurn(offered),
    onClock: (sample) => far.takeClock(sample),
    async onPaired() {
      const settled = await devices.onPaired();
      // Only now it is known that the partner's phone met this device.
      void updates.follow();
      return settled;
    },
    onOwn: (next, role) => devices.onOwn(next, role),
    onAttempt: () => bond.onAttempt(),
    onPairing: (pair) => bond.onPairing(pair),
    onReplaced: () => bond.sweep(),
    onMoved: () => void bond.onMoved(),
    onBooks: takeBooks,
  });

  const way = createWayFlow({ books: () => books, connectAnew: partner.connectAnew });

  const bond = createBondFlow({
    updates: updates.updates,
    keys: vault.pair,
    keeper,
    security,
    shelf,
    nextId: () => deps.ids.next(),
    books: () => books,
    sharedId,
    partnerId: () => ids.partnerId,
    onParting: partner.stop,
    connectAnew: partner.connectAnew,
    onAlone(sharedBook, id) {
      const about = { pairId: null, sharedId: id, partnerId: null, damaged: false };
      takeBooks({ sharedBook, partnerBook: null, leads: 'me' }, about);
      setState('sync', reconcile({ state: 'unpaired' }));
    },
    onParted: (parted) => devices.onParted(parted),
    place: () => devices.place(),
  });

  const entries = createJournalFlow({
    shelf,
    stamp,
    books: () => books,
    sharedId,
    isAlone: () => devices.isAlone(),
    onOpened(journalBook, damaged) {
      markDamage(damaged);
      return show({ journalBook });
    },
    entries: () => state.journal,
  });

  const talk = createTalkFlow({
    crypto: vault.answers,
    shelf,
    stamp,
    books: () => books,
    sharedId,
    partnerId: () => ids.partnerId,
  });

  const far = createFarFlow({
    deps,
    books: () => books,
    onBegin(what, minutes) {
      if (what === 'quiet') return moments.moments.land(minutes);
      // Where it is not ready, the person presses play, as ever.
      if (audio.audio.state.player.phase === 'ready') void audio.audio.play();
    },
  });

  const finding = createFindFlow({
    connect: deps.connectFinder,
    state: () => state,
    care: () => care.care.state,
    bond: () => bond.bond.state,
    talk: () => talk.talk.state,
  });

  const { learning, stop: stopLearning } = createLearningFlow({
    book: privateBook,
    nextId: () => deps.ids.next(),
  });

  const appearance = createAppearanceFlow(privateBook);

  const renewal = createRenewal({
    keys: vault.keys,
    keeper,
    log,
    blobs,
    settled: async () => void (await shelf.isSaved(bookNames.private)),
  });
  const keysFlow = createKeysFlow({
    vault,
    keeper,
    security,
    passkeys: deps.platform.passkeys,
    files: deps.platform.files,
    renewal,
    onWays: options.onWays,
    async onReopened() {
      await partner.restart();
      devices.restart();
    },
    onBusy(isBusy) {
      isAtKeys = isBusy;
      onPresence();
    },
  });

  const devices = createDevicesFlow({
    vault,
    info,
    keeper,
    security,
    shelf,
    clock: deps.clock,
    connect: partner.connect,
    check: keysFlow.keys.check,
    partner: () => partner,
    books: () => books,
    async onBond(known, now) {
      const isKnown =
        now.bookId === known.ownBook && now.pairs.every(({ pairId }) => pairId === known.pairId);
      return bond.adopt(known, (pair) => partner.start(pair, []), isKnown);
    },
    onSettled: () => publish(),
  });
  /** The partner's phone met this device, and not another one of this person's. */
  const isPairedHere = () => devices.info().pairs.some(({ pairId }) => pairId === ids.pairId);

  const copies = createHomeCopies({
    crypto: vault.backup,
    files: deps.platform.files,
    clock: deps.clock,
    security,
    shelf,
    state,
    books: () => books,
    sharedId,
    check: keysFlow.keys.check,
    place: devices.place,
    onDialog: handOver,
    async settle() {
      publish();
      await entries.settle();
    },
  });

  markDamage(privateOpened.value.damaged || sharedOpened.value.damaged);
  publish();
  void show({});
  talk.follow();
  far.follow();
  const { pairId, ownBook, partnerBook } = devices.bond();
  if (partnerBook) {
    const pair = { pairId: pairId ?? partnerBook, ownBook, partnerBook };
    const started = await partner.start(pair, []);
    if (!started.ok) return err(started.error);
  } else voices.show();
  await keysFlow.look();

  /** Behind the first screen. */
  const openRest = async () => {
    const opened = await entries.open();
    if (isClosed) return;
    if (!opened.ok) return markDamage(true);
    copies.look();
    await bond.open();
    await devices.open();
    await partner.resume();
    await renewal.resume();
  };
  void openRest();

  return ok({
    state,
    setName: (name) => changeSelf({ name: name.trim() }),
    setQuickStartAt: (quickStartAt) => changeSelf({ quickStartAt }),
    setAnswer: care.setAnswer,
    care: care.care,
    moments: moments.moments,
    files: createHeldFiles(deps.platform.files, handOver),
    setLockSettings(settings) {
      writeSettings(privateBook, settings, devices.place());
      onPresence();
    },
    retrySave: shelf.retry,

    ...partner.commands,
    ...entries.commands,
    audio: audio.audio,
    voices: voices.voices,
    ...storage,

    bond: bond.bond,
    meet: partner.meet,
    way: way.way,
    devices: devices.devices,
    learning,
    look: appearance.look,
    talk: talk.talk,
    far: far.far,
    find: finding.find,
    keys: keysFlow.keys,
    backup: copies.backup,
    restore: copies.restore,
    securityLog: security.read,
    clearSecurityLog: security.clear,

    presence: () => ({
      settings: state.lockSettings,
      session: moments.isLanding() ? 'playing' : sessionOf(audio.audio.state.player.phase),
      isBusy:
        partner.isBusy() ||
        isHandingOver ||
        isAtKeys ||
        audio.audio.state.player.phase === 'waiting',
    }),
    takeIn: copies.takeIn,
    async close() {
      isClosed = true;
      partner.close();
      audio.close();
      voices.close();
      care.close();
      moments.close();
      keysFlow.keys.forgetRecoveryCode();
      copies.close();
      bond.close();
      talk.close();
      far.close();
      finding.close();
      devices.close();
      updates.close();
      way.close();
      projection.stop();
      stopLearning();
      appearance.stop();
      // What could not be written has one more try.
      shelf.retry();
      await shelf.close();
      setState(emptyHome());
    },
  });
};
