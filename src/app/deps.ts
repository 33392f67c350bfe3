import type { Bytes } from '../core/bytes';
import type { PairingError, PlatformError, StorageError } from '../core/errors';
import type { FileDesk, GiveFile } from '../core/files';
import type {
  AudioLibrary,
  Player,
  ScreenLight,
  VoiceListener,
  VoiceRecorder,
} from '../core/ports/audio';
import type { PairingPurpose, SessionCrypto } from '../core/ports/pairing';
import type { BlobStore, BookLog, EventStore, VaultStore } from '../core/ports/storage';
import type { DirectLine, NearbyCard, Quarantine, SyncStatus } from '../core/ports/sync';
import type { Clock, Ids } from '../core/ports/system';
import type { BlobCrypto, Passkeys, Sealer, Vault } from '../core/ports/vault';
import type { Finder } from '../core/find';
import type { Result } from '../core/result';
import type { ClockSample } from '../core/talk/clockOffset';
import type { Book } from '../doc';
import type { Files } from './api/files';

/** What `src/main.tsx` hands to the app: every adapter, loaded only when it is needed. */

export interface Storage {
  /** Reading the vault looks for everything anew where another window has had it in between. */
  readonly vaultStore: VaultStore;
  readonly events: EventStore;
  createBookLog(sealer: Sealer): BookLog;
  createBlobStore(crypto: { sealer: Sealer; blobs: BlobCrypto }): BlobStore;
  /** Empties everything, on the disk when it resolves. Locking comes first: open logs are not told. */
  erase(): Promise<Result<void, StorageError>>;
}

export interface Leadership {
  /** Resolves to false where another window holds it. */
  acquire(): Promise<boolean>;
  /** Asks the other window to let go, and resolves once this one holds it. */
  takeOver(): Promise<void>;
  /** Another window has asked: what must end before it may go on; a promise is waited for. */
  onTakenOver(listener: () => void | Promise<void>): void;
}

export interface Platform {
  /** Something without which Hearth cannot run here. */
  missing(): PlatformError | null;
  hasWebRtc(): boolean;
  isStorageKept(): Promise<boolean>;
  askToKeepStorage(): Promise<boolean>;
  /** Bytes; null where the browser does not say. */
  storageEstimate(): Promise<{ used: number | null; quota: number | null }>;
  /** The person asks their browser to save data, or pays for it. */
  savesData(): boolean;
  /** The app went to the background (true) or came back. The listener is also called when the page is being put away. */
  onHidden(listener: (hidden: boolean) => void): void;
  /** A touch, a key, a scroll: the person is there. */
  onActivity(listener: () => void): void;
  /** Takes away what the browser keeps outside the vault: downloaded sessions and caches. */
  clearCaches(): Promise<void>;
  /** IANA name of the time zone that the device is in now. */
  timeZone(): string;
  /** Notifications of the system, without any server. */
  readonly notices: {
    permission(): 'impossible' | NotificationPermission;
    /** Shows the system's question where it has not been answered. */
    ask(): Promise<void>;
    /** Tells, in words that say nothing, that something waits. Nothing while the app is in front. */
    show(): Promise<void>;
  };
  readonly files: Files;
  readonly passkeys: Passkeys;
}

interface Invitation {
  readonly secret: Bytes;
  readonly expiresAt: number;
  /** Left out: for a partner. */
  readonly purpose?: PairingPurpose;
}

export interface Meeting {
  send(messages: readonly Bytes[]): void;
  sayOnce(message: Bytes): void;
  close(): void;
}

/** Collects what a camera reads, in any order. */
export interface SquareReader {
  /** Null for what is no square; `card`: there once all squares of a set have been read, and are one. */
  add(
    text: string,
  ): { readonly have: number; readonly total: number; readonly card: NearbyCard | null } | null;
}

export interface SyncAdapter {
  invitationToCode(invitation: Invitation): string;
  codeToLink(code: string): string;
  /** What the square shows in place of the link. */
  markLink(link: string, mark: Bytes): string;
  parseMark(text: string): Bytes | null;
  /** The texts of one or several squares, to be shown one after the other. */
  cardToSquares(card: NearbyCard): readonly string[];
  readSquares(): SquareReader;
  openLine(): DirectLine;
  parseInvitation(
    text: string,
    nowMs: number,
    purpose: PairingPurpose,
  ): Result<Invitation, PairingError>;
  meet(options: {
    readonly topic: string;
    readonly onMessage: (message: Bytes) => void;
    readonly onReach: (reachable: boolean) => void;
    /** Where the two meet instead of at the relay. */
    readonly line: DirectLine | null;
  }): Meeting;
  start(options: {
    readonly pairId: string;
    readonly books: readonly ({
      readonly id: string;
      readonly doc: Book;
      /** Resolves when all that has been written so far is on disk: nothing leaves before. */
      readonly untilSaved: () => Promise<void>;
      /** How far the other device has the book on its disk: a state vector. */
      readonly onHead: (head: Bytes) => void;
    } & (
      | { readonly side: 'author'; readonly give: GiveFile }
      | { readonly side: 'reader'; readonly desk: FileDesk }
    ))[];
    readonly session: SessionCrypto;
    readonly line: DirectLine | null;
    /** Both people have said that they are in one room. */
    readonly isNear: () => boolean;
    /** Whether the relay can hide addresses. */
    readonly onTurn: (offered: boolean) => void;
    readonly onStatus: (status: SyncStatus) => void;
    readonly onClock: (sample: ClockSample) => void;
  }): () => void;
  /** With another device of this person, which writes the same books. `leads`: on one of the two. */
  startOwn(options: {
    readonly linkId: string;
    readonly leads: boolean;
    readonly books: readonly {
      readonly id: string;
      readonly doc: Book;
      readonly untilSaved: () => Promise<void>;
    }[];
    readonly session: SessionCrypto;
    readonly onStatus: (status: SyncStatus) => void;
  }): () => void;
}

export interface AudioAdapter {
  readonly library: AudioLibrary;
  readonly player: Player;
  readonly light: ScreenLight;
  readonly recorder: VoiceRecorder;
  readonly listener: VoiceListener;
}

export interface Deps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly platform: Platform;
  readonly leadership: Leadership;
  readonly storage: Storage;
  connectVault(): Promise<{ vault: Vault; end(): void }>;
  connectSync(): Promise<SyncAdapter>;
  /** Tries what is said to be a partner's, before their book sees it. */
  quarantine(book: Book): Promise<Quarantine>;
  connectAudio(): Promise<AudioAdapter>;
  connectFinder(): Promise<Finder>;
}
