import type { Bytes } from '../../core/bytes';
import type { PairingCrypto, PairingStep } from '../../core/ports';
import { err, ok } from '../../core/result';
import type { Keyring } from '../keyring';
import type { Sodium } from '../sodium';
import { createConversation, type Progress } from './conversation';

export interface PairingOptions {
  readonly own: () => Keyring;
  /** Puts a new pair on the keyring and gives what the page must store. */
  readonly keep: (
    completed: NonNullable<Progress['completed']>,
  ) => Required<Pick<PairingStep, 'pair' | 'keyring'>>;
}

const secretBytes = 32;

/** Holds the one conversation that may be going on. */
export const createPairing = (sodium: Sodium, { own, keep }: PairingOptions): PairingCrypto => {
  let current: ReturnType<typeof createConversation> | undefined;

  const nothing: PairingStep = { send: [], phase: 'waiting' };

  const taken = ({ step, completed }: Progress): PairingStep => {
    if (step.phase === 'differ') current = undefined;
    return completed ? { ...step, ...keep(completed) } : step;
  };

  return {
    newSecret: async () => sodium.random(secretBytes),
    async begin(role, secret: Bytes) {
      if (secret.length !== secretBytes) throw new RangeError('A pairing secret has 32 bytes');
      current = createConversation(sodium, role, secret, own());
      return { topic: current.topic, step: current.begin() };
    },
    async receive(message) {
      if (!current) return ok(nothing);
      const received = current.receive(message);
      if (received.ok) return ok(taken(received.value));
      current = undefined;
      return err(received.error);
    },
    async choose(phrase) {
      return ok(current ? taken(current.choose(phrase)) : nothing);
    },
    async cancel() {
      current = undefined;
    },
  };
};
