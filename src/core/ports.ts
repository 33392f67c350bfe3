import type { Bytes } from './bytes';
import type {
  AudioError,
  Damage,
  OpenError,
  PairingError,
  SessionError,
  StorageError,
  UnlockError,
} from './errors';
import type { Result } from './result';

/** The interfaces that the adapters implement. `src/main.tsx` builds the real ones; tests build twins. */

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

export interface Ids {
  /** A fresh random id: 128 bits, base64url, 22 characters. */
  next(): string;
}

// ---------------------------------------------------------------------------------------------- vault and records

/** What the device keeps of a vault: opaque to everything but the crypto worker. */
export interface StoredVault {
  /** 16 random bytes, bound into everything sealed by this vault. */
  readonly vaultId: Bytes;
  /** Key slots, each wrapping the same random vault key. */
  readonly slots: readonly Bytes[];
  /** Sealed identity and pair keys. */
  readonly keyring: Bytes;
}

/** A pairing as the page may know it: no secrets. */
export interface PairInfo {
  readonly pairId: string;
  /** Id of the partner's shared book. */
  readonly partnerBook: string;
  /** Id of the book that this person shows to this partner: nobody inherits what another one was shown. */
  readonly ownBook: string;
}

export interface VaultInfo {
  /** Id of this person's own shared book. */
  readonly bookId: string;
  readonly pairs: readonly PairInfo[];
}

export type RecordKind = 'update' | 'snapshot' | 'head';

/** Where a record lies. It is bound into the seal, so that no record can be moved, swapped or replayed. */
export interface RecordPlace {
  /** `Sealer.nameOf(book)`: 16 bytes that tell nothing. */
  readonly book: Bytes;
  readonly kind: RecordKind;
  /** Position in the book's log, from 1. For a snapshot: the last position that it covers. */
  readonly seq: number;
}

export interface Sealer {
  /** The opaque name under which a book lies at rest. */
  nameOf(book: string): Promise<Bytes>;
  seal(batch: readonly { place: RecordPlace; plain: Bytes }[]): Promise<Bytes[]>;
  /** One result a record, in order; an unreadable one never costs its neighbours. */
  open(
    batch: readonly { place: RecordPlace; sealed: Bytes }[],
  ): Promise<Result<Bytes, OpenError>[]>;
}

/** The crypto worker. All keys live behind this interface; ending it ends them. */
export interface Vault {
  /** Words to offer as a passphrase, drawn from a list of more than 7,600 (12.9 bits a word). */
  suggestWords(count: number): Promise<string[]>;
  create(passphrase: string): Promise<{ stored: StoredVault; info: VaultInfo }>;
  unlock(stored: StoredVault, passphrase: string): Promise<Result<VaultInfo, UnlockError>>;
  readonly sealer: Sealer;
  readonly pairing: PairingCrypto;
  readonly session: SessionCrypto;
}

export interface VaultStore {
  read(): Promise<Result<StoredVault | null, StorageError>>;
  /** Strict durability: resolved means that it is on disk. */
  write(vault: StoredVault): Promise<Result<void, StorageError>>;
}

export interface LoadedBook {
  /** Snapshot first where there is one, then every later update, in order. */
  readonly updates: readonly Bytes[];
  readonly damage: readonly Damage[];
  /** How many records lie behind the newest snapshot. */
  readonly tail: number;
}

export interface BookLog {
  load(book: string): Promise<Result<LoadedBook, StorageError>>;
  /** Resolves when the update is committed. Updates handed over together are committed together, in order. */
  append(book: string, update: Bytes): Promise<Result<void, StorageError>>;
  /**
   * Replaces everything appended so far by one snapshot, in one strict transaction. The caller's snapshot must
   * contain every update that it has appended.
   */
  compact(book: string, snapshot: Bytes): Promise<Result<void, StorageError>>;
  close(): Promise<void>;
}

// ------------------------------------------------------------------------------------------------ pairing and sync

export type PairingRole = 'inviter' | 'joiner';

/** What a step of the pairing protocol asks the caller to do. */
export interface PairingStep {
  /** Messages for the other side, in order. */
  readonly send: readonly Bytes[];
  /** To be said once, beside `send`: somebody else has come with a code that is used up. */
  readonly refuse?: Bytes;
  /** `differ`: the phrase tapped here was not theirs. Send what there is to send; the pairing is over. */
  readonly phase: 'waiting' | 'compare' | 'differ' | 'paired';
  /** From `compare` on: the five words, as one phrase. */
  readonly words?: string;
  /** From `compare` on: four phrases in random order, one of them `words`. */
  readonly candidates?: readonly string[];
  /** From `compare` on: the other person has chosen the right phrase on their device. */
  readonly partnerChose?: boolean;
  /** With `paired`: the pairing and the keyring to store before anything else. */
  readonly pair?: PairInfo;
  readonly keyring?: Bytes;
}

/**
 * One pairing at a time: Noise XXpsk3, then committed nonces, five words, and both people's choice.
 * Messages come out sealed and padded for the relay's topic, and go in the same way; what does not open is ignored.
 */
export interface PairingCrypto {
  /** A fresh 32-byte secret for one invitation. */
  newSecret(): Promise<Bytes>;
  /** `topic`: where the two meet at the relay, 43 characters base64url, derived from the secret. */
  begin(role: PairingRole, secret: Bytes): Promise<{ topic: string; step: PairingStep }>;
  receive(message: Bytes): Promise<Result<PairingStep, PairingError>>;
  /**
   * The phrase that the person tapped. With a wrong one the step's phase is `differ`, and what it sends makes the
   * other side end with `WordsDiffer`.
   */
  choose(phrase: string): Promise<Result<PairingStep, PairingError>>;
  cancel(): Promise<void>;
}

/** Noise KKpsk0 between two paired devices, then sealed frames. */
export interface SessionCrypto {
  /** Relay topic and signalling password of a book's room on a UTC day (days since the epoch). */
  room(pairId: string, book: string, day: number): Promise<{ topic: string; password: string }>;
  /**
   * Opens a session. The role follows from the two static keys, so both sides agree whoever called.
   * `fingerprints` are the SHA-256 DTLS fingerprints of this side and the other, 32 bytes each.
   */
  begin(
    pairId: string,
    topic: string,
    fingerprints: { readonly own: Bytes; readonly other: Bytes },
  ): Promise<{ id: number; send: Bytes | null }>;
  handshake(
    id: number,
    message: Bytes,
  ): Promise<Result<{ send: Bytes | null; ready: boolean }, SessionError>>;
  /** Frames of at most 65,519 bytes. Nothing comes back from a session that is not ready or has ended. */
  seal(id: number, frames: readonly Bytes[]): Promise<Bytes[]>;
  /** Frames in the order in which they were sealed; one that is not ends the session. */
  open(id: number, frames: readonly Bytes[]): Promise<Result<Bytes[], SessionError>>;
  end(id: number): Promise<void>;
}

/** In plain words: what the person needs to know about the other phone, and nothing about the other person. */
export type SyncStatus =
  | { readonly state: 'unpaired' }
  | { readonly state: 'offline' }
  | { readonly state: 'relayUnreachable' }
  | { readonly state: 'waiting' }
  | { readonly state: 'syncing' }
  | { readonly state: 'upToDate'; readonly at: number };

// ----------------------------------------------------------------------------------------------------------- audio

/** One rendered clip: MPEG-2 layer III, 24 kHz mono, 48 kb/s CBR, no tag, no bit reservoir; 24 ms a frame. */
export interface Clip {
  readonly id: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly durationS: number;
  /** Spoken lines with times inside the clip, in seconds. */
  readonly cues: readonly {
    readonly startS: number;
    readonly endS: number;
    readonly text: string;
  }[];
}

/** A session laid out in time: the one source for sound, captions and the preview. */
export interface SessionPlan {
  readonly id: string;
  readonly totalS: number;
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** Block id, such as `blk.T1`. */
  readonly block: string;
  readonly startS: number;
  readonly durationS: number;
  /** Clips with their start inside the session, on the 24 ms grid. */
  readonly clips: readonly { readonly clip: Clip; readonly startS: number }[];
}

export interface DownloadState {
  readonly haveBytes: number;
  readonly totalBytes: number;
}

export interface AudioLibrary {
  status(clips: readonly Clip[]): Promise<DownloadState>;
  /** Fetches what is missing; progress is called after each clip. Resumes where it stopped. */
  download(
    clips: readonly Clip[],
    progress: (state: DownloadState) => void,
  ): Promise<Result<void, AudioError>>;
  read(clip: Clip): Promise<Result<Bytes, AudioError>>;
}

export interface PlayerState {
  readonly phase: 'idle' | 'preparing' | 'ready' | 'playing' | 'paused' | 'ended' | 'stopped';
  readonly positionS: number;
  readonly durationS: number;
}

export interface Player {
  /** Joins the clips into one file and hands it to the audio element. Starts nothing. */
  load(plan: SessionPlan): Promise<Result<void, AudioError>>;
  play(): Promise<Result<void, AudioError>>;
  pause(): void;
  seek(positionS: number): void;
  /** Silences at once and lets go of the file. */
  stop(): void;
  onChange(listener: (state: PlayerState) => void): () => void;
}
