import type { Bytes } from '../core/bytes';
import type { UnkeptKeyring } from '../core/ports/pairing';
import { deriveKey } from './kdf';
import type { Roots } from './keyring';
import type { Sodium } from './sodium';

export interface RatchetOptions {
  /** Of a pair or link, as they stand on the open keyring. */
  readonly rootsOf: (tie: string) => Roots | null;
  /** Puts them, moved on, on the open keyring. */
  readonly put: (tie: string, roots: Roots) => void;
  /** The open keyring, sealed. */
  readonly sealed: () => Bytes;
  /** The vault key is being renewed: nothing that is sealed now would open later. */
  readonly isRenewed: () => boolean;
}

/**
 * Moves the root that two devices share on with each session. The session's responder, always the same device of the two, draws the next
 * root, has it on its disk before it offers it, and drops the present one when the initiator has spoken, who by then has
 * the next one on its disk and no other. So at any moment the initiator's one root is among the responder's one or two,
 * wherever either of them ends.
 */
export const createRatchet = (
  sodium: Sodium,
  { rootsOf, put, sealed, isRenewed }: RatchetOptions,
) => {
  let follows = false;
  let changes = 0;
  let keptChanges = 0;
  /** The initiator's roots on the disk, while others are on their way there. */
  const onDisk = new Map<string, Bytes>();
  const tried = new Set<string>();

  const move = (tie: string, roots: Roots): void => {
    put(tie, roots);
    changes += 1;
  };

  const isSame = (a: Bytes | null, b: Bytes | null): boolean =>
    a !== null && b !== null && sodium.isSame(a, b);

  return {
    /** From here on roots move: the caller stores what `unkept` gives before it goes on. */
    follow: (): void => void (follows = true),

    /** The root for a room. Of two, each time the other one. `place` tells rooms apart. */
    rootFor(tie: string, { root, next }: Roots, place: string): Bytes {
      if (!next) return onDisk.get(tie) ?? root;
      const room = `${tie} ${place}`;
      if (!tried.delete(room)) {
        tried.add(room);
        return root;
      }
      return next;
    },

    /** The responder's next root, for an initiator who has come with `base`; null where it does not move. */
    offer(tie: string, base: Bytes): Bytes | null {
      const now = rootsOf(tie);
      if (!follows || !now || isRenewed()) return null;
      const isConfirmed = isSame(base, now.next);
      if (!isConfirmed && !isSame(base, now.root)) return null;
      if (!isConfirmed && now.next) return now.next;
      const next = deriveKey(sodium, base, 'pair/next', sodium.random(32));
      move(tie, { root: base, next });
      return next;
    },

    /** The initiator takes what it was offered; false where it cannot, and the session must end. */
    adopt(tie: string, base: Bytes, next: Bytes): boolean {
      const now = rootsOf(tie);
      if (!follows || !now || isRenewed()) return false;
      if (isSame(next, now.root)) return true;
      if (!isSame(base, onDisk.get(tie) ?? now.root)) return false;
      if (!onDisk.has(tie)) onDisk.set(tie, now.root);
      move(tie, { ...now, root: next });
      return true;
    },

    /** The initiator has spoken in a session in which it was offered `next`. */
    confirm(tie: string, next: Bytes): void {
      const now = rootsOf(tie);
      if (!now || !isSame(next, now.next) || isRenewed()) return;
      move(tie, { root: next, next: null });
    },

    unkept(): UnkeptKeyring | null {
      return changes > keptChanges && !isRenewed() ? { keyring: sealed(), serial: changes } : null;
    },

    kept(serial: number): void {
      keptChanges = Math.max(keptChanges, serial);
      if (keptChanges === changes) onDisk.clear();
    },
  };
};

export type Ratchet = ReturnType<typeof createRatchet>;
