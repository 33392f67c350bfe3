import type { PairKeys, SessionCrypto } from '../core/ports/pairing';
import { err } from '../core/result';
import { createTurns } from './turns';
import type { VaultKeeper } from './vaultKeeper';

export interface KeptSessionOptions {
  readonly session: SessionCrypto;
  readonly keys: Pick<PairKeys, 'unkept' | 'kept'>;
  readonly keeper: Pick<VaultKeeper, 'keepKeyring'>;
  /** The pair root has moved on, and that is on the disk. */
  readonly onMoved: () => void;
}

/**
 * Sessions that move the pair root on: what the keys have become is stored before anything is sent with them, so that
 * no end of the app leaves two phones without a root in common.
 */
export const createKeptSession = (options: KeptSessionOptions): SessionCrypto => {
  const { session, keys, keeper, onMoved } = options;
  const inTurn = createTurns();
  /** Sessions that have not opened a frame yet. */
  const fresh = new Set<number>();

  /** False where the disk does not take it. */
  const store = (): Promise<boolean> =>
    inTurn(async () => {
      const unkept = await keys.unkept();
      if (!unkept) return true;
      const written = await keeper.keepKeyring(unkept.keyring);
      if (!written.ok) return false;
      await keys.kept(unkept.serial);
      onMoved();
      return true;
    });

  const end = async (id: number): Promise<void> => {
    fresh.delete(id);
    await session.end(id);
  };

  const refuse = async (id: number) => {
    await end(id);
    return err({ type: 'NotAuthentic' } as const);
  };

  return {
    room: (...args) => session.room(...args),
    begin: (...args) => session.begin(...args),
    async handshake(id, message) {
      const answered = await session.handshake(id, message);
      if (!answered.ok) return answered;
      fresh.add(id);
      return (await store()) ? answered : refuse(id);
    },
    seal: (...args) => session.seal(...args),
    async open(id, frames) {
      const opened = await session.open(id, frames);
      // The other side has spoken: what it was offered is what it has. Where that cannot be written down, both remain.
      if (opened.ok && fresh.delete(id)) await store();
      return opened;
    },
    end,
  };
};
