import type { Bytes } from '../bytes';
import type { BundleError, PairingError, SessionError } from '../errors';
import type { Result } from '../result';
import type { AnswerPlace, Opening } from '../talk/reveal';
import type { LinkKind, PairInfo, VaultInfo } from './vault';

/** Two phones, or two devices of one person, and their keys. `src/main.tsx` builds the real adapters; tests build twins. */

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
