import type { Bytes } from '../bytes';
import type { BackupError, OpenError, PasskeyError, UnlockError } from '../errors';
import type { Result } from '../result';
import type { SecurityEvent } from '../securityLog';
import type {
  AnswerCrypto,
  BundleCrypto,
  LinkKeys,
  PairKeys,
  PairingCrypto,
  SessionCrypto,
} from './pairing';

/** The vault and what it seals. `src/main.tsx` builds the real adapters; tests build twins. */

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
