import type { Answer, AnswerKey } from '../core/care/types';
import type { Appearance } from '../core/appearance';
import type { Problem } from '../core/errors';
import type { Learning } from '../core/learning';
import type { PairingPurpose } from '../core/ports/pairing';
import type { SyncStatus } from '../core/ports/sync';
import type { Result } from '../core/result';
import type { SecurityEvent } from '../core/securityLog';
import type { SessionAudio } from './api/audio';
import type { Care } from './api/care';
import type { Devices } from './api/devices';
import type { Far } from './api/far';
import type { Files } from './api/files';
import type { Moments } from './api/moments';
import type { Find } from './api/find';
import type { TalkTogether } from './api/talk';
import type { Voices } from './api/voices';

export type { Devices, DevicesState, OwnDeviceView, PartnerDeviceView } from './api/devices';
export type { AudioState, Pack, SessionAbout, SessionAudio } from './api/audio';
export type { OwnVoice, Recording, TheirVoice, Voices, VoicesState } from './api/voices';
export type { Care, CareState, Overlap, OwnChange, Tonight } from './api/care';
export type { Far, FarState, GoodbyeView, StartView } from './api/far';
export type { Find, Finding, FindingKind } from './api/find';
export type { Round, TalkState, TalkTogether } from './api/talk';

/**
 * What the screens see: read-only state (Solid stores, so reading a field inside a component is reactive) and commands.
 * Screens never touch Yjs, keys or storage.
 */

export type GateStage =
  | 'starting'
  /** This browser lacks something that Hearth cannot do without; `problem` says what. */
  | 'unsupported'
  /** Another tab or window holds the vault. */
  | 'elsewhere'
  /** No vault here yet. */
  | 'welcome'
  | 'locked'
  /** Locked in one tap: the screen is blank until it is touched. */
  | 'hidden'
  | 'open';

export interface GateState {
  readonly stage: GateStage;
  readonly problem: Problem | null;
  /** What opens the vault beside the passphrase. `passkey`: one is set up, and this browser can ask it. */
  readonly ways: { readonly passkey: boolean; readonly recovery: boolean };
  /** In the last 20 seconds before the home locks itself: when; milliseconds since the Unix epoch. */
  readonly locksAt: number | null;
}

/** How long somebody with a copy of the device would need to guess a passphrase. Honest, and rounded down. */
export interface Strength {
  /** `refused`: digits only, or guessed within a day. `weak`: within a year. */
  readonly verdict: 'refused' | 'weak' | 'fair' | 'strong';
  readonly guessedIn: 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'lifetimes';
}

/** What a passphrase or a recovery code is typed for. */
export type TypedKey =
  | { readonly type: 'passphrase'; readonly passphrase: string }
  | { readonly type: 'recovery'; readonly code: string };

/** What a backup holds, read before anything is changed. */
export interface BackupContents {
  /** Milliseconds since the Unix epoch. */
  readonly madeAt: number;
  readonly name: string;
  readonly entries: number;
  readonly answers: number;
  /** Entries that are not here yet; null where there is no vault yet. */
  readonly newEntries: number | null;
}

export type RestoreView =
  | { readonly phase: 'idle' }
  /** `part`: from 0 to 1. */
  | { readonly phase: 'reading'; readonly part: number }
  /** Nothing has been changed yet. */
  | { readonly phase: 'shown'; readonly contents: BackupContents }
  | { readonly phase: 'restoring' }
  | { readonly phase: 'done' }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** Reading a backup file. One at a time. */
export interface Restore {
  readonly state: RestoreView;
  /** Reads and checks the whole file. */
  open(file: Blob, key: TypedKey): Promise<void>;
  /**
   * Merges what is shown into what is here. Where there is no vault yet, it is made with `passphrase`, and the home
   * opens.
   */
  confirm(passphrase?: string): Promise<void>;
  cancel(): void;
}

/** Everything before the vault is open. Loads without crypto, Yjs or sync. */
export interface Gate {
  readonly state: GateState;
  suggestPassphrase(): Promise<string>;
  create(passphrase: string): Promise<Result<void, Problem>>;
  unlock(passphrase: string): Promise<Result<void, Problem>>;
  /** Shows the system's dialog. */
  unlockWithPasskey(): Promise<Result<void, Problem>>;
  /** Whether the recovery code opens the vault; opens nothing on screen. */
  tryCode(code: string): Promise<Result<void, Problem>>;
  /** `next`: the passphrase from now on; null keeps the one before. */
  unlockWithCode(code: string, next: string | null): Promise<Result<void, Problem>>;
  /** Ends the crypto worker: nothing that we control keeps a key afterwards. */
  lock(): void;
  /** As `lock`, and leaves a blank screen. */
  hide(): void;
  /**
   * As `hide`, from wherever one is. Resolves when what waits is written: then the page may be left.
   */
  leave(): Promise<void>;
  /** From the blank screen to the locked one. */
  show(): void;
  /** The person wants to go on: as good as a touch. */
  stay(): void;
  takeOver(): Promise<void>;
  strengthOf(passphrase: string): Promise<Strength>;
  /** Everything on this device, for good. From anywhere; ends at the welcome. */
  erase(): Promise<Result<void, Problem>>;
  /** At the welcome. An opened home has its own. */
  readonly restore: Restore;
  /** The opened home; present while `state.stage` is `open`. */
  home(): Home | undefined;
}

export interface JournalEntry {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the Unix epoch. */
  readonly writtenAt: number;
  readonly shared: boolean;
  /** To be found again soon. */
  readonly marked: boolean;
}

export interface PartnerEntry {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: number;
}

export type PairingView =
  | { readonly phase: 'idle' }
  | { readonly phase: 'preparing' }
  /** Waiting for the other device. `link` and `code` carry the same secret; so does `shown`, for a camera alone. */
  | {
      readonly phase: 'inviting';
      readonly shown: string;
      readonly link: string;
      readonly code: string;
      readonly expiresAt: number;
    }
  | { readonly phase: 'joining' }
  /** Without the internet: the other phone's camera reads `squares`, then this one reads theirs. */
  | { readonly phase: 'nearby'; readonly squares: readonly string[] }
  /** This phone has read the other's square and shows its own. `words`: to be read aloud where that can't be scanned. */
  | {
      readonly phase: 'showing';
      readonly squares: readonly string[];
      readonly words: string | null;
    }
  /** The other phone shows its square. `candidates`: to choose from where it can't be scanned. */
  | { readonly phase: 'looking'; readonly candidates: readonly string[] }
  /** Both have read each other's squares. */
  | { readonly phase: 'reaching' }
  /** This person reads `words` aloud; the other chooses. */
  | { readonly phase: 'reading'; readonly words: string }
  /** The other person reads aloud; this one taps what they hear. */
  | { readonly phase: 'choosing'; readonly candidates: readonly string[] }
  /** Chosen here; the other device has not finished yet. */
  | { readonly phase: 'finishing' }
  | { readonly phase: 'paired' }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** How much of what the other phone shows has been read; null for what is no code of Hearth's, or not wanted here. */
export type Scanned = { readonly have: number; readonly total: number } | null;

/** Two phones that are connected already meet in one room without the internet. */
export type MeetingView =
  | { readonly phase: 'idle' }
  | { readonly phase: 'preparing' }
  /** `isFirst`: once theirs has been read there, this phone reads theirs. */
  | { readonly phase: 'showing'; readonly squares: readonly string[]; readonly isFirst: boolean }
  | { readonly phase: 'reaching' }
  | { readonly phase: 'met' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface Meet {
  readonly state: MeetingView;
  /** Makes the first squares. */
  show(): Promise<void>;
  /** A text that the camera has read. */
  scan(text: string): Promise<Scanned>;
  /** Ends what is under way; two that have met stay so. */
  leave(): void;
}

export interface WayState {
  /** This person, and the partner, have said that the two are in one room: only where both did do phones connect directly. */
  readonly mine: boolean;
  readonly theirs: boolean;
  /** The relay has a go-between, so that phones need not learn each other's address; null while unknown. */
  readonly canHide: boolean | null;
}

export interface Way {
  readonly state: WayState;
  setDirect(direct: boolean): void;
}

/** When the home locks itself. A session that plays is never cut off: it locks when that has ended. */
export interface LockSettings {
  /** Minutes without a touch or key. */
  readonly idleMinutes: 1 | 2 | 5 | 15;
  /** When the app goes to the background: at once, after half a minute, or only with `idleMinutes`. */
  readonly hidden: 'atOnce' | 'soon' | 'idle';
}

/** What locks this vault. `passkeys`: ids to name them by; they have no other name. */
export interface KeysState {
  readonly recovery: boolean;
  readonly passkeys: readonly string[];
  /** This browser can make passkeys that open a vault. */
  readonly canAddPasskey: boolean;
}

export interface Keys {
  readonly state: KeysState;
  /** Whether it is the passphrase; changes nothing. */
  check(passphrase: string): Promise<Result<void, Problem>>;
  changePassphrase(current: string, next: string): Promise<Result<void, Problem>>;
  /** Asks for the passphrase; seven groups of four. In force only with `keepRecoveryCode`. */
  drawRecoveryCode(passphrase: string): Promise<Result<readonly string[], Problem>>;
  /**
   * Hands the drawn code to the system's dialog for saving; `text`: what the file says, in plain text. False where the
   * person closed the dialog.
   */
  saveRecoveryCode(text: string): Promise<boolean>;
  /** After the person has typed part of it back. */
  keepRecoveryCode(): Promise<Result<void, Problem>>;
  /** Lets go of a code that was drawn and not kept. */
  forgetRecoveryCode(): void;
  removeRecoveryCode(passphrase: string): Promise<Result<void, Problem>>;
  addPasskey(passphrase: string): Promise<Result<void, Problem>>;
  removePasskey(id: string, passphrase: string): Promise<Result<void, Problem>>;
  /** A new vault key. Takes recovery code and passkeys away. */
  renew(passphrase: string): Promise<Result<void, Problem>>;
}

export interface BackupState {
  /** When the last one was saved or shared; milliseconds since the Unix epoch. */
  readonly lastAt: number | null;
  /** There is something to lose and the last backup is old; nobody is reminded twice in a week. */
  readonly due: boolean;
  readonly making:
    | { readonly phase: 'idle' }
    /** `part`: from 0 to 1. */
    | { readonly phase: 'working'; readonly part: number }
    | { readonly phase: 'ready'; readonly bytes: number; readonly canShare: boolean }
    | { readonly phase: 'failed'; readonly problem: Problem };
}

export interface Backup {
  readonly state: BackupState;
  /** `own`: a passphrase for this file alone. The recovery code opens it too. */
  make(passphrase: string, own: string | null): Promise<void>;
  /** Hands the file to the system's dialog for saving; false where the person closed it. */
  save(): Promise<boolean>;
  /** Hands it to the system's share sheet. */
  share(): Promise<boolean>;
  /** Lets go of the file. */
  discard(): void;
  /** Not now: asks again in a week. */
  later(): void;
}

export interface StorageState {
  /** Bytes; null while unknown. `quota`: what the browser would allow. */
  readonly used: number | null;
  readonly quota: number | null;
  /** Bytes of downloaded sessions. */
  readonly audio: number | null;
}

/** What a former partner had shared, kept by choice. */
export interface KeptEntry extends PartnerEntry {
  /** Their first name; empty where none was shown. */
  readonly from: string;
}

/** What went across to the partner's phone, and stays there. */
export interface Held {
  readonly name: string;
  /** How many answers are shown. */
  readonly answers: number;
  /** Newest first. */
  readonly entries: readonly PartnerEntry[];
}

export interface UpdatesState {
  /** This is the device that the partner's phone was connected with: files go from here, and to here. */
  readonly isHere: boolean;
  /** Something that this person shows has not gone across, by wire or as a file. */
  readonly isPending: boolean;
  /** The partner's phone has shown the keys that an update is sealed to. */
  readonly canSend: boolean;
  readonly making:
    | { readonly phase: 'idle' }
    | { readonly phase: 'working' }
    | { readonly phase: 'ready'; readonly canShare: boolean }
    | { readonly phase: 'failed'; readonly problem: Problem };
  readonly opening:
    | { readonly phase: 'idle' }
    | { readonly phase: 'working' }
    | { readonly phase: 'done' }
    | { readonly phase: 'failed'; readonly problem: Problem };
}

/** How the screens look and feel. */
export interface Look {
  readonly state: Appearance;
  set(change: Partial<Appearance>): void;
}

/** Updates as sealed files, for two who are never online together. */
export interface Updates {
  readonly state: UpdatesState;
  make(): Promise<void>;
  /** Hands the file to the system's dialog for saving; false where the person closed it. */
  save(): Promise<boolean>;
  /** Hands it to the system's share sheet. */
  share(): Promise<boolean>;
  /** Lets go of the file. */
  discard(): void;
  /** Takes in what the partner sent. A second time changes nothing. */
  open(file: Blob): Promise<void>;
  /** What became of the last file has been read. */
  forget(): void;
}

export interface BondState {
  /** Somebody came with a pairing code of this phone that was used up; until the person has seen it. */
  readonly codeTried: boolean;
  /** Of the keys that both phones share: asked for and waiting for the other phone, or done since. */
  readonly renewal: 'idle' | 'waiting' | 'done';
  /** Newest first. */
  readonly kept: readonly KeptEntry[];
}

/** The tie between two phones, from the pairing to its end. */
export interface Bond {
  readonly state: BondState;
  readonly updates: Updates;
  held(): Held;
  /**
   * Ends it here, at once, also offline; nobody is told. `keep`: the entries that the partner shared stay on this
   * device. Everything else of theirs goes.
   */
  part(keep: boolean): Promise<Result<void, Problem>>;
  /** New keys for this pair, as soon as both phones are connected. */
  renewKeys(): void;
  /** The person has read that a used code was tried. */
  forgetTry(): void;
  /** Takes the kept entries away for good. */
  dropKept(): Promise<Result<void, Problem>>;
}

export interface HomeState {
  readonly name: string;
  /** In general; what differs by kind is in `Home.care`. */
  readonly answers: Readonly<Partial<Record<AnswerKey, Answer>>>;
  /** How many of the quick-start questions have been passed; kept at every tap. */
  readonly quickStartAt: number;
  readonly partner: { readonly name: string; readonly entries: readonly PartnerEntry[] } | null;
  readonly journal: readonly JournalEntry[];
  /** False while older entries are still being opened. New ones can be written meanwhile. */
  readonly journalReady: boolean;
  readonly lockSettings: LockSettings;
  /** `unsaved`: the last change is on screen but not yet on disk; `saveProblem` says why. */
  readonly save: 'saved' | 'saving' | 'unsaved';
  readonly saveProblem: Problem | null;
  /** Parts of a book could not be read when it was opened; the rest is here. */
  readonly damaged: boolean;
  readonly sync: SyncStatus;
  readonly pairing: PairingView;
  /** Whom the pairing is with. */
  readonly pairingPurpose: PairingPurpose;
  /** False where the browser has not promised to keep the data; null while unknown. */
  readonly storageKept: boolean | null;
  readonly storage: StorageState;
}

export interface Home {
  readonly state: HomeState;
  setName(name: string): void;
  /** Answers, cards and all that comes of them. */
  readonly care: Care;
  /** Before, landing, check-in, and the days that follow. */
  readonly moments: Moments;
  /** For what a screen has made, such as a picture. */
  readonly files: Files;
  /** In general. `null` takes the answer back. A no counts at once, a yes after a no from the next evening. */
  setAnswer(key: AnswerKey, answer: Answer | null): void;
  setQuickStartAt(position: number): void;
  retrySave(): void;

  invite(): Promise<void>;
  /** A link, a code or the text of a scanned QR code. */
  join(text: string): Promise<void>;
  choose(phrase: string): Promise<void>;
  /** As `invite`, for two phones in one room without the internet. */
  inviteNearby(): Promise<void>;
  /** A text that the camera has read on the other phone, while two people connect. */
  scan(text: string): Promise<Scanned>;
  /** Also takes back an invitation that nobody has used. */
  cancelPairing(): Promise<void>;

  /** `writtenAt`: of an entry that comes back by undo. */
  addEntry(text: string, writtenAt?: number): string;
  editEntry(id: string, text: string): void;
  markEntry(id: string, isMarked: boolean): void;
  removeEntry(id: string): void;
  shareEntry(id: string): void;
  unshareEntry(id: string): void;

  readonly audio: SessionAudio;
  readonly voices: Voices;
  askToKeepStorage(): Promise<void>;
  /** Measures `state.storage` anew. */
  lookAtStorage(): Promise<void>;
  /** Takes downloaded sessions away; they can be fetched again. */
  clearAudio(): Promise<void>;

  readonly learning: Learning;
  readonly look: Look;
  readonly talk: TalkTogether;
  readonly far: Far;
  readonly find: Find;

  setLockSettings(settings: LockSettings): void;
  readonly bond: Bond;
  readonly meet: Meet;
  readonly way: Way;
  readonly devices: Devices;
  readonly keys: Keys;
  readonly backup: Backup;
  readonly restore: Restore;
  /** Newest first. */
  securityLog(): Promise<Result<readonly SecurityEvent[], Problem>>;
  /** Takes away what is older than 14 days. */
  clearSecurityLog(): Promise<Result<void, Problem>>;
}
