import type { Bytes } from '../bytes';
import type { SyncError } from '../errors';

/** What comes from the other phone. `src/main.tsx` builds the real adapters; tests build twins. */

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
