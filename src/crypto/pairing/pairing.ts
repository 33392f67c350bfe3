import type { Bytes } from '../../core/bytes';
import type {
  PairingBegun,
  PairingCrypto,
  PairingPurpose,
  PairingRole,
  PairingStep,
} from '../../core/ports/pairing';
import { err, ok } from '../../core/result';
import type { Invitation, Keyring } from '../keyring';
import type { Sodium } from '../sodium';
import { createConversation, type Completed, type Progress } from './conversation';
import { noteKeysOf } from './notes';
import { createWatch } from './watch';

export interface PairingOptions {
  readonly own: () => Keyring;
  /** Puts a new pair or link on the keyring and gives what the page must store. */
  readonly keep: (completed: Completed) => Pick<PairingStep, 'pair' | 'own' | 'keyring'>;
  /** Puts an invitation on the keyring, or takes it off, and gives the keyring to be stored. */
  readonly keepInvitation: (invitation: Invitation | null) => Bytes;
}

const secretBytes = 32;

const nothing: PairingStep = { send: [], phase: 'waiting' };

/** Holds the one conversation that may be going on, and the invitation that outlives it. */
export const createPairing = (
  sodium: Sodium,
  { own, keep, keepInvitation }: PairingOptions,
): PairingCrypto => {
  let current: ReturnType<typeof createConversation> | undefined;
  let watch: ReturnType<typeof createWatch> | undefined;

  const begin = (
    role: PairingRole,
    secret: Bytes,
    purpose: PairingPurpose,
    theirMark?: Bytes,
  ): PairingBegun => {
    current = createConversation(sodium, role, secret, own(), theirMark, purpose);
    watch = undefined;
    return { topic: current.topic, mark: current.ownMark(), step: current.begin() };
  };

  const taken = ({ step, completed }: Progress): PairingStep => {
    if (step.phase === 'differ') current = undefined;
    return completed ? { ...step, ...keep(completed) } : step;
  };

  /** The first answer to a joiner uses the invitation up, for good. */
  const burning = (step: PairingStep): PairingStep => {
    const { invitation } = own();
    if (invitation?.state !== 'open' || step.send.length === 0) return step;
    const { purpose, expiresAt, secret } = invitation;
    const notes = noteKeysOf(sodium, secret, purpose);
    return { ...step, keyring: keepInvitation({ purpose, state: 'used', expiresAt, notes }) };
  };

  return {
    async invite(expiresAt, purpose = 'partner') {
      const secret = sodium.random(secretBytes);
      const keyring = keepInvitation({ purpose, state: 'open', expiresAt, secret });
      const { step, ...begun } = begin('inviter', secret, purpose);
      return { ...begun, secret, step: { ...step, keyring } };
    },

    async resume(nowMs) {
      const { invitation } = own();
      if (!invitation) return null;
      const { purpose, expiresAt } = invitation;
      if (expiresAt <= nowMs) return { state: 'expired', keyring: keepInvitation(null) };
      if (invitation.state === 'open') {
        const { secret } = invitation;
        return { ...begin('inviter', secret, purpose), purpose, state: 'open', secret, expiresAt };
      }
      watch = createWatch(sodium, invitation.notes);
      return { purpose, state: 'used', topic: invitation.notes.topic, expiresAt };
    },

    async join(secret, theirMark, purpose = 'partner') {
      if (secret.length !== secretBytes) throw new RangeError('A pairing secret has 32 bytes');
      return begin('joiner', secret, purpose, theirMark);
    },

    async receive(message) {
      if (!current) return ok(watch?.receive(message) ?? nothing);
      const received = current.receive(message);
      if (received.ok) return ok(burning(taken(received.value)));
      current = undefined;
      return err(received.error);
    },

    async choose(phrase) {
      return ok(current ? taken(current.choose(phrase)) : nothing);
    },

    async see(mark) {
      return ok(current ? taken(current.see(mark)) : nothing);
    },

    async cancel() {
      current = undefined;
      watch = undefined;
      return own().invitation?.state === 'open' ? keepInvitation(null) : null;
    },
  };
};
