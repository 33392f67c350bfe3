import type { Bytes } from '../core/bytes';
import type { UnkeptKeyring } from '../core/ports';
import { deriveKey } from './kdf';
import type { Pair } from './keyring';
import type { Sodium } from './sodium';

export interface RatchetOptions {
  /** The pair as it stands on the open keyring. */
  readonly pairNow: () => Pair | null;
  /** Puts the pair, moved on, on the open keyring. */
  readonly put: (pair: Pair) => void;
  /** The open keyring, sealed. */
  readonly sealed: () => Bytes;
  /** The vault key is being renewed: nothing that is sealed now would open later. */
  readonly isRenewed: () => boolean;
}

/**
 * Moves the pair root on with each session. The session's responder, always the same device of the two, draws the next
 * root, has it on its disk before it offers it, and drops the present one when the initiator has spoken, who by then has
 * the next one on its disk and no other. So at any moment the initiator's one root is among the responder's one or two,
 * wherever either of them ends.
 */
export const createRatchet = (
  sodium: Sodium,
  { pairNow, put, sealed, isRenewed }: RatchetOptions,
) => {
  let follows = false;
  let changes = 0;
  let keptChanges = 0;
  /** The initiator's root on the disk, while another one is on its way there. */
  let onDisk: Bytes | null = null;
  const tried = new Set<string>();

  const move = (pair: Pair): void => {
    put(pair);
    changes += 1;
  };

  const isSame = (a: Bytes | null, b: Bytes | null): boolean =>
    a !== null && b !== null && sodium.isSame(a, b);

  return {
    /** From here on roots move: the caller stores what `unkept` gives before it goes on. */
    follow: (): void => void (follows = true),

    /** The root for a room. Of two, each time the other one. `place` tells rooms apart. */
    rootFor({ root, next }: Pair, place: string): Bytes {
      if (!next) return onDisk ?? root;
      if (!tried.delete(place)) {
        tried.add(place);
        return root;
      }
      return next;
    },

    /** The responder's next root, for an initiator who has come with `base`; null where it does not move. */
    offer(base: Bytes): Bytes | null {
      const pair = pairNow();
      if (!follows || !pair || isRenewed()) return null;
      const isConfirmed = isSame(base, pair.next);
      if (!isConfirmed && !isSame(base, pair.root)) return null;
      if (!isConfirmed && pair.next) return pair.next;
      const next = deriveKey(sodium, base, 'pair/next', sodium.random(32));
      move({ ...pair, root: base, next });
      return next;
    },

    /** The initiator takes what it was offered; false where it cannot, and the session must end. */
    adopt(base: Bytes, next: Bytes): boolean {
      const pair = pairNow();
      if (!follows || !pair || isRenewed()) return false;
      if (isSame(next, pair.root)) return true;
      if (!isSame(base, onDisk ?? pair.root)) return false;
      onDisk ??= pair.root;
      move({ ...pair, root: next });
      return true;
    },

    /** The initiator has spoken in a session in which it was offered `next`. */
    confirm(next: Bytes): void {
      const pair = pairNow();
      if (!pair || !isSame(next, pair.next) || isRenewed()) return;
      move({ ...pair, root: next, next: null });
    },

    unkept(): UnkeptKeyring | null {
      return changes > keptChanges && !isRenewed() ? { keyring: sealed(), serial: changes } : null;
    },

    kept(serial: number): void {
      keptChanges = Math.max(keptChanges, serial);
      if (keptChanges === changes) onDisk = null;
    },
  };
};

export type Ratchet = ReturnType<typeof createRatchet>;
