import type { Bytes } from './bytes';
import type {
  AudioError,
  BackupError,
  BundleError,
  Damage,
  MicrophoneError,
  OpenError,
  PairingError,
  PasskeyError,
  RecordingError,
  SessionError,
  StorageError,
  SyncError,
  UnlockError,
} from './errors';
import type { Result } from './result';
import type { SecurityEvent } from './securityLog';
import type { AnswerPlace, Opening } from './talk/reveal';

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
  /**
   * X25519 public key, 32 bytes: what happens while the vault is locked is sealed to it. Null in a vault that has not
   * been opened since there is a security log.
   */
  readonly eventsKey: Bytes | null;
}

/** What opens a vault, or a backup. */
export type UnlockKey =
  | { readonly type: 'passphrase'; readonly passphrase: string }
  /** As typed: capitals, spaces and dashes do not matter. */
  | { readonly type: 'recovery'; readonly code: string }
  /** `secret`: the 32 bytes that the passkey's PRF extension gives for the slot's salt. */
  | { readonly type: 'passkey'; readonly credentialId: Bytes; readonly secret: Bytes };

/** What a passkey is asked with (WebAuthn level 3, PRF extension). No secret. */
export interface PasskeyRequest {
  /** 16 to 1,023 bytes. */
  readonly credentialId: Bytes;
  /** 32 random bytes. */
  readonly salt: Bytes;
}

/** The ways into a vault, as anybody may know them who holds the device. */
export interface WaysIn {
  readonly recovery: boolean;
  readonly passkeys: readonly PasskeyRequest[];
}

/** What a passkey has given. */
export interface PasskeySecret extends PasskeyRequest {
  /** 32 bytes. */
  readonly secret: Bytes;
}

/** The system's passkeys (WebAuthn with the PRF extension). Each call shows the system's own dialog. */
export interface Passkeys {
  /** False wherever a passkey could not open a vault; then nothing is said of passkeys at all. */
  isPossible(): Promise<boolean>;
  /** A new one, which has been asked once for its secret. */
  create(): Promise<Result<PasskeySecret, PasskeyError>>;
  /** Asks any one of them. */
  ask(passkeys: readonly PasskeyRequest[]): Promise<Result<PasskeySecret, PasskeyError>>;
}

/** A pairing as the page may know it: no secrets. */
export interface PairInfo {
  readonly pairId: string;
  /** Id of the partner's shared book. */
  readonly partnerBook: string;
  /** Id of the book that this person shows to this partner: nobody inherits what another one was shown. */
  readonly ownBook: string;
}

/** `own`: another device of this person. `partner`: a further one of the partner's. */
export type LinkKind = 'own' | 'partner';

/** What ties this device to another one, as the page may know it: no secrets. */
export interface LinkInfo {
  readonly kind: LinkKind;
  readonly linkId: string;
  /** The other device's public key, 43 characters base64url. */
  readonly key: string;
  /** True on one of the two. */
  readonly leads: boolean;
}

/** This device as others know it. Public keys as 43 characters base64url. */
export interface DeviceInfo {
  /** 22 characters; the same for as long as there is this vault. */
  readonly id: string;
  /** By which the person's other devices know it. */
  readonly ownKey: string;
  /** By which the partner's devices know it; another one after a parting. */
  readonly shownKey: string;
  /** Of the partner's device that this one was paired with. */
  readonly partnerKey: string | null;
}

export interface VaultInfo {
  /** Id of this person's own shared book. */
  readonly bookId: string;
  readonly pairs: readonly PairInfo[];
  readonly links: readonly LinkInfo[];
  readonly device: DeviceInfo;
}

/** `snapshot`: one part of a book's snapshot. `blob`: what a blob's chunks are opened with. */
export type RecordKind = 'update' | 'snapshot' | 'head' | 'blob';

/** Where a record lies. It is bound into the seal, so that no record can be moved, swapped or replayed. */
export interface RecordPlace {
  /** `Sealer.nameOf(book)`: 16 bytes that tell nothing. */
  readonly book: Bytes;
  readonly kind: RecordKind;
  /** Position in the book's log, from 1. For a snapshot: the last position that it covers. For a blob: 0. */
  readonly seq: number;
  /** Of a snapshot in several parts: which one, from 0. Left out: the whole snapshot, or another kind. */
  readonly part?: number;
}

export interface Sealer {
  /** The opaque name under which a book lies at rest. */
  nameOf(book: string): Promise<Bytes>;
  seal(batch: readonly { place: RecordPlace; plain: Bytes }[]): Promise<Bytes[]>;
  /** One result a record, in order; an unreadable one never costs its neighbours. */
  open(
    batch: readonly { place: RecordPlace; sealed: Bytes }[],
  ): Promise<Result<Bytes, OpenError>[]>;
  /**
   * The same records under the newest key; null for one that has it already, or that does not open.
   * One answer a record, in order.
   */
  renew(batch: readonly { place: RecordPlace; sealed: Bytes }[]): Promise<(Bytes | null)[]>;
}

/**
 * Large files, sealed in chunks (libsodium's secretstream) under a key of their own, which lies in the sealed manifest
 * and never leaves the worker. A stream is a number that stands for a state in the worker.
 */
export interface BlobCrypto {
  /** `name`: `Sealer.nameOf`. The manifest is a record of kind `blob`; it says that the blob is not yet whole. */
  begin(name: Bytes): Promise<{ readonly stream: number; readonly manifest: Bytes }>;
  /** `length`: bytes of the whole blob; null while it is not whole. */
  reopen(
    name: Bytes,
    manifest: Bytes,
  ): Promise<Result<{ readonly stream: number; readonly length: number | null }, OpenError>>;
  /** The next chunk, opened, without the padding. */
  pull(stream: number, sealed: Bytes): Promise<Result<{ plain: Bytes; last: boolean }, OpenError>>;
  /**
   * After the last chunk that is kept of a blob that is not whole: `push` goes on from there. Answers the manifest to
   * be stored before any further chunk. What was sealed here before and got lost is never sealed with the same nonce.
   */
  resume(stream: number): Promise<Bytes>;
  /** The next chunk, sealed. `plain`: exactly `blobChunkBytes`. */
  push(stream: number, plain: Bytes): Promise<Bytes>;
  /**
   * The end: what remains (fewer than `blobChunkBytes`), padded, in as many chunks as that takes, and the manifest that
   * says how long the whole is. Ends the stream.
   */
  finish(stream: number, rest: Bytes): Promise<{ chunks: Bytes[]; manifest: Bytes }>;
  end(stream: number): Promise<void>;
}

/** 64 KiB of plain text a chunk. */
export const blobChunkBytes = 65_536;

/** Backup files: a head with slots, then chunks of secretstream. See docs/PROTOCOL.md. */
export interface BackupCrypto {
  /**
   * Begins a file that opens with `passphrase`, and with the recovery code where the open vault has one.
   * `head`: the file's first bytes.
   */
  begin(passphrase: string): Promise<{ readonly stream: number; readonly head: Bytes }>;
  /** `plain`: exactly `backupChunkBytes`, fewer only with `last`, which ends the stream. */
  push(stream: number, plain: Bytes, last: boolean): Promise<Bytes>;
  /**
   * Needs no open vault. `start`: the first `backupHeadBytes` of the file, or all of it where it is shorter.
   * `headBytes`: how long the head is; chunks of `backupSealedBytes` follow, the last one may be shorter.
   */
  open(
    start: Bytes,
    key: UnlockKey,
  ): Promise<Result<{ readonly stream: number; readonly headBytes: number }, BackupError>>;
  pull(
    stream: number,
    sealed: Bytes,
  ): Promise<Result<{ plain: Bytes; last: boolean }, BackupError>>;
  end(stream: number): Promise<void>;
}

export const backupChunkBytes = 65_536;
/** A sealed chunk of a backup: the plain one and 17 bytes. */
export const backupSealedBytes = backupChunkBytes + 17;
/** No head is longer. */
export const backupHeadBytes = 4_096;

/** Seals entries of the security log to a public key, so that failures can be written while the vault is locked. */
export interface EventCrypto {
  /** Needs no open vault. Every sealed event has the same length. */
  seal(eventsKey: Bytes, event: SecurityEvent): Promise<Bytes>;
  /** One result an event, in order. */
  open(sealed: readonly Bytes[]): Promise<Result<SecurityEvent, OpenError>[]>;
}

/**
 * Changes to the keys of the open vault. Each asks for the passphrase anew (`WrongPassphrase` otherwise) and answers
 * what is to be stored in place of `stored`; nothing holds until that is on disk.
 */
export interface VaultKeys {
  check(stored: StoredVault, passphrase: string): Promise<Result<void, UnlockError>>;
  /** `current`: any key that opens a slot. Never stretches less than the slot that it replaces. */
  changePassphrase(
    stored: StoredVault,
    current: UnlockKey,
    next: string,
  ): Promise<Result<StoredVault, UnlockError>>;
  /** A new code, not yet in force: seven groups of four letters and digits. */
  drawRecoveryCode(): Promise<string[]>;
  /** Puts the code in force, in place of the one before. */
  setRecoveryCode(
    stored: StoredVault,
    passphrase: string,
    code: string,
  ): Promise<Result<StoredVault, UnlockError>>;
  removeRecoveryCode(
    stored: StoredVault,
    passphrase: string,
  ): Promise<Result<StoredVault, UnlockError>>;
  addPasskey(
    stored: StoredVault,
    passphrase: string,
    passkey: PasskeySecret,
  ): Promise<Result<StoredVault, UnlockError>>;
  removePasskey(
    stored: StoredVault,
    passphrase: string,
    credentialId: Bytes,
  ): Promise<Result<StoredVault, UnlockError>>;
  /**
   * A new vault key. What is sealed from now on is sealed with it; what lies there is renewed by and by
   * (`BookLog.renew`). Only the passphrase remains: recovery code and passkeys are to be set up anew.
   */
  renew(stored: StoredVault, passphrase: string): Promise<Result<StoredVault, UnlockError>>;
  /** True while records may lie there that only an earlier vault key opens. */
  holdsOldKeys(): Promise<boolean>;
  /** Once everything has been renewed: the keyring without the earlier keys. */
  forgetOldKeys(stored: StoredVault): Promise<StoredVault>;
}

/** The crypto worker. All keys live behind this interface; ending it ends them. */
export interface Vault {
  /** Words to offer as a passphrase, drawn from a list of more than 7,600 (12.9 bits a word). */
  suggestWords(count: number): Promise<string[]>;
  /** Needs no open vault. */
  waysIn(stored: StoredVault): Promise<WaysIn>;
  create(passphrase: string): Promise<{ stored: StoredVault; info: VaultInfo }>;
  /** `update`: what an older vault becomes; to be stored before anything else is. */
  unlock(
    stored: StoredVault,
    key: UnlockKey,
  ): Promise<Result<{ info: VaultInfo; update: StoredVault | null }, UnlockError>>;
  readonly keys: VaultKeys;
  readonly sealer: Sealer;
  readonly blobs: BlobCrypto;
  readonly backup: BackupCrypto;
  readonly events: EventCrypto;
  readonly pairing: PairingCrypto;
  readonly pair: PairKeys;
  readonly links: LinkKeys;
  readonly bundles: BundleCrypto;
  readonly session: SessionCrypto;
  readonly answers: AnswerCrypto;
}

export interface VaultStore {
  read(): Promise<Result<StoredVault | null, StorageError>>;
  /** Strict durability: resolved means that it is on disk. */
  write(vault: StoredVault): Promise<Result<void, StorageError>>;
}

export interface LoadedBook {
  /** The snapshot's parts first where there is one, then every later update, in order. */
  readonly updates: readonly Bytes[];
  readonly damage: readonly Damage[];
  /** How many records lie behind the newest snapshot. */
  readonly tail: number;
}

export interface BookLog {
  /**
   * `onOpened` gets the updates in order, some at a time and as soon as they are opened, so that nobody needs to wait
   * for the last one; all of them by the time the answer is here.
   */
  load(
    book: string,
    onOpened?: (updates: readonly Bytes[]) => void,
  ): Promise<Result<LoadedBook, StorageError>>;
  /** Resolves when the update is committed. Updates handed over together are committed together, in order. */
  append(book: string, update: Bytes): Promise<Result<void, StorageError>>;
  /**
   * Replaces everything appended so far by one snapshot: whole or not at all, and on the disk when it resolves. The
   * caller's snapshot must contain every update that it has appended. `parts`: updates that give the whole book when applied in order; they
   * are sealed one by one, so that opening a large book never blocks.
   */
  compact(book: string, parts: readonly Bytes[]): Promise<Result<void, StorageError>>;
  /** Takes all of a book away, on the disk when it resolves. */
  remove(book: string): Promise<Result<void, StorageError>>;
  /**
   * Seals whatever lies there under an older key anew, book by book, each whole or not at all; open books may be
   * written to meanwhile. Ok: nothing is left that the newest key does not open (but for damage).
   */
  renew(): Promise<Result<void, StorageError>>;
  close(): Promise<void>;
}

/** Sealed entries of the security log, in the order in which they came. */
export interface EventStore {
  /** Strict durability. */
  append(sealed: Bytes): Promise<Result<void, StorageError>>;
  read(): Promise<Result<readonly { readonly id: number; readonly sealed: Bytes }[], StorageError>>;
  remove(ids: readonly number[]): Promise<Result<void, StorageError>>;
}

/** Writes one blob from front to end. What has been written stays when the app ends in between. */
export interface BlobWriter {
  /** Bytes that are kept already: the source goes on from here. */
  readonly at: number;
  write(bytes: Bytes): Promise<Result<void, StorageError>>;
  /** Resolved ok: the blob is whole, and on disk (strict durability). */
  finish(): Promise<Result<void, StorageError>>;
  /** Lets go without ending the blob. */
  close(): Promise<void>;
}

/** Sealed large files, by random id. Never wholly in memory. */
export interface BlobStore {
  /** A new blob, or one that was begun before; `Unreadable` where what is kept of it does not open. */
  write(id: string): Promise<Result<BlobWriter, StorageError | OpenError>>;
  /** Pieces in order; ends after the first error. `Unreadable` also for a blob that is missing or not whole. */
  read(id: string): AsyncIterable<Result<Bytes, StorageError | OpenError>>;
  /** Bytes of a whole blob; null where there is none, or not whole. */
  lengthOf(id: string): Promise<Result<number | null, StorageError>>;
  remove(id: string): Promise<Result<void, StorageError>>;
  /** As `BookLog.renew`, for the manifests. */
  renew(): Promise<Result<void, StorageError>>;
}

// ------------------------------------------------------------------------------------------------ pairing and sync

export type PairingRole = 'inviter' | 'joiner';

/** Whom a code is for: a partner, or another device of the same person. */
export type PairingPurpose = 'partner' | 'own';

/** What a step of the pairing protocol asks the caller to do. */
export interface PairingStep {
  /** To be stored before anything else is done. */
  readonly keyring?: Bytes;
  /** Messages for the other side, in order. */
  readonly send: readonly Bytes[];
  /** To be said once, beside `send`: somebody else has come with a code that is used up. */
  readonly refuse?: Bytes;
  /** With `refuse`: that somebody says so for the first time. */
  readonly isAttempt?: boolean;
  /** `differ`: the phrase tapped here was not theirs. Send what there is to send; the pairing is over. */
  readonly phase: 'waiting' | 'compare' | 'differ' | 'paired';
  /** From `compare` on: the five words, as one phrase. */
  readonly words?: string;
  /** From `compare` on: four phrases in random order, one of them `words`. */
  readonly candidates?: readonly string[];
  /** From `compare` on: the other person has chosen the right phrase on their device. */
  readonly partnerChose?: boolean;
  /** From `compare` on: the other phone's camera has seen this one's square, so that this one looks at the other's. */
  readonly partnerSaw?: boolean;
  /** With `paired`, where the other side is the partner's. */
  readonly pair?: PairInfo | undefined;
  /** With `paired`, where it is the person's own. */
  readonly own?: VaultInfo | undefined;
}

/** A conversation that has begun. `topic`: where the two meet at the relay, 43 characters base64url. */
export interface PairingBegun {
  readonly topic: string;
  /** 32 bytes for the square that this phone shows; null for a joiner who has not scanned. */
  readonly mark: Bytes | null;
  readonly step: PairingStep;
}

/**
 * One pairing at a time: Noise XXpsk3, then committed nonces, five words, and both people's choice; in one room, marks
 * that both cameras see in place of the words.
 * Messages come out sealed and padded for the relay's topic, and go in the same way; what does not open is ignored.
 */
export interface PairingCrypto {
  /** A fresh invitation, for a partner unless told otherwise, in place of any other. The step's keyring is stored before anybody sees the secret. */
  invite(
    expiresAt: number,
    purpose?: PairingPurpose,
  ): Promise<PairingBegun & { readonly secret: Bytes }>;
  /** Takes up the invitation that there is. */
  resume(nowMs: number): Promise<ResumedInvitation | null>;
  /** `theirMark`: the inviter's, where a camera has seen it. */
  join(secret: Bytes, theirMark?: Bytes, purpose?: PairingPurpose): Promise<PairingBegun>;
  /**
   * With the first message of a joiner the invitation is used up: the step's keyring no longer holds its secret, and
   * is stored before the answer is sent.
   */
  receive(message: Bytes): Promise<Result<PairingStep, PairingError>>;
  /**
   * The phrase that the person tapped. With a wrong one the step's phase is `differ`, and what it sends makes the
   * other side end with `WordsDiffer`.
   */
  choose(phrase: string): Promise<Result<PairingStep, PairingError>>;
  /**
   * The joiner's mark, which the inviter's camera has seen: as good as the right phrase, or as a wrong one. Before the
   * joiner has said anything it waits for that.
   */
  see(mark: Bytes): Promise<Result<PairingStep, PairingError>>;
  /** Ends the conversation. Answers the keyring to store where an invitation was open, which is gone then. */
  cancel(): Promise<Bytes | null>;
}

/** What has become of an invitation that was made before the vault was locked. Times since the Unix epoch. */
export type ResumedInvitation =
  /** `secret`: 32 bytes, for the other device alone. */
  | (PairingBegun & {
      readonly purpose: PairingPurpose;
      readonly state: 'open';
      readonly secret: Bytes;
      readonly expiresAt: number;
    })
  /** It only tells latecomers so. */
  | {
      readonly purpose: PairingPurpose;
      readonly state: 'used';
      readonly topic: string;
      readonly expiresAt: number;
    }
  /** `keyring`: to be stored; nothing is left of it there. */
  | { readonly state: 'expired'; readonly keyring: Bytes };

/** The keys of the pair, once there is one. */
export interface PairKeys {
  /**
   * Without the partner: their keys are gone, and this device begins afresh with another key pair and another shared
   * book: `bookId`, where another device of this person has chosen it. Counts once `keyring` is stored; where that
   * fails, the same can be asked again.
   */
  part(bookId?: string): Promise<{ readonly keyring: Bytes; readonly info: VaultInfo }>;
  /**
   * From here on the pair root moves on with each session (docs/PROTOCOL.md, section 4). The caller stores what `unkept`
   * gives after each `handshake`, before anything else is done with its answer, and after the first frames of a session
   * have been opened; then it says `kept`. What cannot be stored ends the session.
   */
  follow(): Promise<void>;
  /** Null where the disk has it all. */
  unkept(): Promise<UnkeptKeyring | null>;
  kept(serial: number): Promise<void>;
}

/** Further devices, of this person and of the partner, whose public keys have come from somebody who is known. */
export interface LinkKeys {
  /**
   * Ties this device to those whose keys are in `add`, and forgets what tied it to those in `drop`. Both sides begin
   * alike without a word between them. `keyring`: to be stored before anything is done with `info`; null where all is
   * as it was.
   */
  settle(
    kind: LinkKind,
    keys: { readonly add: readonly string[]; readonly drop: readonly string[] },
  ): Promise<{ readonly keyring: Bytes | null; readonly info: VaultInfo }>;
}

export interface UnkeptKeyring {
  readonly keyring: Bytes;
  /** Of the latest change that is in it. */
  readonly serial: number;
}

/** A key of the other device that an update can be sealed to. */
export interface PublicPrekey {
  readonly id: number;
  /** 32 bytes. */
  readonly key: Bytes;
}

/** Updates as sealed files, for two who are never online together. */
export interface BundleCrypto {
  /**
   * What this device's updates are sealed to: the last one serves whenever the others are used up. `keyring`: to be
   * stored before anybody sees them; null where it is as it was.
   */
  prekeys(): Promise<{
    readonly keys: readonly PublicPrekey[];
    readonly keyring: Bytes | null;
  }>;
  /** `update`: a Yjs V1 update of the own `book`. Null where it is larger than any file may be, or the key is weak. */
  seal(pairId: string, prekey: PublicPrekey, book: string, update: Bytes): Promise<Bytes | null>;
  /** `update`: of the partner's book. Not yet spent. */
  open(
    pairId: string,
    file: Bytes,
  ): Promise<Result<{ readonly update: Bytes; readonly prekeyId: number }, BundleError>>;
  /** Once the update is on the disk: the key has served. The keyring to be stored; null where it is as it was. */
  spend(prekeyId: number): Promise<Bytes | null>;
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

/** Commitments to answers that two people open together. Needs no open vault. */
export interface AnswerCrypto {
  /** Commits to `parts` with a fresh salt. Both are 43 characters, base64url. */
  seal(
    place: AnswerPlace,
    parts: readonly string[],
  ): Promise<{ readonly commit: string; readonly salt: string }>;
  /** Whether this is what was committed to. */
  fits(place: AnswerPlace, opening: Opening, commit: string): Promise<boolean>;
}

/**
 * What came of trying an update in a copy of the book. `tooEarly`: what it builds on has not come yet, or it could not be
 * tried; nothing is wrong with it. `refused`: no honest device writes such a thing.
 */
export type Verdict = 'fits' | 'tooEarly' | 'refused';

/** Where everything waits that comes for a partner's book, until it is known to do no harm. */
export interface Quarantine {
  /** Makes ready, so that the first update need not wait. */
  prepare(): void;
  /** In order. Whoever is told `fits` applies the update at once. After one `refused` all are. */
  admit(update: Bytes): Promise<Verdict>;
  isRefused(): boolean;
  close(): void;
}

/**
 * What a phone shows to another one's camera. Marks and secrets: 32 bytes; times since the Unix epoch; offer and answer
 * as a `DirectLine` gives them.
 */
export type NearbyCard =
  | {
      readonly type: 'invite';
      readonly secret: Bytes;
      readonly expiresAt: number;
      readonly mark: Bytes;
      readonly offer: Bytes;
    }
  /** `answer`: null where the two meet at the relay. */
  | { readonly type: 'reply'; readonly mark: Bytes; readonly answer: Bytes | null }
  | { readonly type: 'meet'; readonly offer: Bytes }
  | { readonly type: 'met'; readonly answer: Bytes };

/** A way between two phones in one room, without a server. It says on what would be said at the relay. */
export interface DirectLine {
  isOpen(): boolean;
  /** The first half, for the other phone's camera. */
  offer(): Promise<Bytes>;
  /** The second half; null for what is no offer. */
  answer(offer: Bytes): Promise<Bytes | null>;
  /** False for what is no answer. */
  accept(answer: Bytes): Promise<boolean>;
  /** `topic`: 43 characters base64url; `data`: base64. */
  say(topic: string, data: string): void;
  hear(listener: (message: { readonly topic: string; readonly data: string }) => void): () => void;
  watch(listener: (isOpen: boolean) => void): () => void;
  close(): void;
}

/** How a connection to the other phone may be made. `relay`: through TURN only, so that nobody learns an address. */
export type Transport = 'direct' | 'relay';

/** In plain words: what the person needs to know about the other phone, and nothing about the other person. */
export type SyncState =
  | { readonly state: 'unpaired' }
  | { readonly state: 'offline' }
  | { readonly state: 'relayUnreachable' }
  | { readonly state: 'waiting' }
  /** `part`: 0 to 1 of the larger way; null where it is not known yet. */
  | { readonly state: 'syncing'; readonly part: number | null }
  /** `UpdateRefused`: nothing more is taken from the other phone until Hearth is opened again. */
  | { readonly state: 'stopped' }
  | { readonly state: 'upToDate'; readonly at: number };

export type SyncStatus = SyncState & { readonly problem?: SyncError };

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

/** A soundscape to be heard under the voice. Any window of one loop inside the file can be repeated without a seam. */
export interface Bed extends Clip {
  /** Where such a window begins, in seconds of the decoded file. */
  readonly fromS: number;
  /** How long it is. */
  readonly loopS: number;
}

/** A session laid out in time: the one source for sound, captions and the preview. */
export interface SessionPlan {
  readonly id: string;
  readonly totalS: number;
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** Block id, such as `blk.T1`. */
  readonly block: `blk.${string}`;
  readonly startS: number;
  readonly durationS: number;
  /** What is said, in order: for captions, the transcript and the pacer. */
  readonly lines: readonly PlannedLine[];
  /** What is heard; a line that no file holds has none, and can be read. */
  readonly sounds: readonly Slice[];
}

export interface PlannedLine {
  readonly text: string;
  /** When it is heard inside the session, in seconds. */
  readonly startS: number;
  readonly endS: number;
  /** Breath goes this way from here to the next line. */
  readonly breath?: 'in' | 'out';
  /** Playback waits at this second until somebody goes on. */
  readonly waitsAtS?: number;
}

/** Whole frames of a clip, and the frame of the session that they begin at. A frame is 24 ms. */
export interface Slice {
  readonly clip: Clip;
  readonly fromFrame: number;
  readonly frames: number;
  readonly atFrame: number;
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
  /** Takes these away. */
  remove(clips: readonly Clip[]): Promise<void>;
  /** Bytes kept for every session together. */
  size(): Promise<number>;
  /** Takes every kept clip away. */
  clear(): Promise<void>;
}

/** `off`: read without sound. `lost`: the sound broke off, and the words go on by the clock. */
export type Sound = 'on' | 'off' | 'lost';

export interface PlayerState {
  /** `waiting`: the session has come to a place where it waits for a tap, however long that takes. */
  readonly phase:
    | 'idle'
    | 'preparing'
    | 'ready'
    | 'playing'
    | 'paused'
    | 'waiting'
    | 'ended'
    | 'stopped';
  readonly positionS: number;
  readonly durationS: number;
  readonly sound: Sound;
  /** Where the sleep timer fades out and pauses; null without one. */
  readonly sleepAtS: number | null;
}

/** A soundscape under the voice. Levels from 0 to 1. */
export interface Mix {
  readonly bed: Bed;
  readonly voiceLevel: number;
  readonly bedLevel: number;
}

/** How a session is opened. */
export interface LoadOptions {
  /** Whole files of the plan's clips. */
  readonly read: (clip: Clip) => Promise<Result<Bytes, AudioError>>;
  readonly sound: boolean;
  /** Where to begin. */
  readonly atS: number;
  /** 0.8 to 1.2 of the usual speed, at the usual pitch. */
  readonly rate: number;
  /** Null: the voice alone, as loud as it was made. */
  readonly mix: Mix | null;
}

export interface Player {
  /** Joins the clips into one file and hands it to the audio element. Starts nothing. */
  load(plan: SessionPlan, options: LoadOptions): Promise<Result<void, AudioError>>;
  /** Also goes on from where the session waits. */
  play(): Promise<Result<void, AudioError>>;
  pause(): void;
  seek(positionS: number): void;
  setRate(rate: number): void;
  /** Plays on with another soundscape, or other levels, as soon as that is mixed. */
  setMix(mix: Mix | null): Promise<Result<void, AudioError>>;
  /** Fades out before a place in the session and pauses there; null takes it back. */
  sleepAt(positionS: number | null): void;
  /** Silent within 100 ms, and lets go of the file. */
  stop(): void;
  onChange(listener: (state: PlayerState) => void): () => void;
}

/** A voice, made ready to join sessions. */
export interface Recorded {
  /** As every clip: whole frames, each on its own. */
  readonly file: Bytes;
  readonly durationS: number;
  /** What was cut off at the front, in seconds: nothing was said there. */
  readonly cutS: number;
}

/** Longer recordings end by themselves. */
export const longestRecordingS = 300;

export interface VoiceRecorder {
  /** Asks for the microphone, and begins. */
  start(): Promise<Result<void, MicrophoneError>>;
  /** Ends, and evens what was said to the loudness of every other voice. */
  finish(): Promise<Result<Recorded, RecordingError>>;
  /** Ends, and forgets it. */
  cancel(): void;
}

/** For hearing what was recorded. */
export interface VoiceListener {
  play(file: Bytes, onEnd: () => void): Promise<void>;
  stop(): void;
}

/** Keeps the screen on while somebody reads along. Off where the browser cannot. */
export interface ScreenLight {
  hold(isHeld: boolean): void;
}
