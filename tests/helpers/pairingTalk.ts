import type { Bytes } from '../../src/core/bytes';
import type { PairingPurpose, PairingRole } from '../../src/core/ports/pairing';
import { createKeyPair } from '../../src/crypto/keyPair';
import { createKeyring, type Keyring } from '../../src/crypto/keyring';
import { createHandshake } from '../../src/crypto/noise/handshake';
import { xxPsk3 } from '../../src/crypto/noise/patterns';
import { createConversation, type Progress } from '../../src/crypto/pairing/conversation';
import { createNotes, noteKeysOf, topicOf } from '../../src/crypto/pairing/notes';
import { loadSodium } from '../../src/crypto/sodium';
import { concat, lengthPrefixed, utf8 } from '../../src/crypto/wire';

/** Honest and dishonest sides of a pairing, without anything around them. */

export const sodium = await loadSodium();

export type Conversation = ReturnType<typeof createConversation>;

export const join = (
  role: PairingRole,
  secret: Bytes,
  own: Keyring = createKeyring(sodium),
  theirMark?: Bytes,
  purpose?: PairingPurpose,
) => createConversation(sodium, role, secret, own, theirMark, purpose);

/** The pair that this step has completed. */
export const pairOf = ({ completed }: Progress) =>
  completed?.purpose === 'partner' ? completed.pair : undefined;

/** What a receiver makes of several notes: the last step. Refusals are the test's business, so they throw here. */
export const hear = (side: Conversation, notes: readonly Bytes[]) => {
  let last;
  for (const note of notes) {
    const received = side.receive(note);
    if (!received.ok) throw new Error(received.error.type);
    last = received.value;
  }
  if (!last) throw new Error('nothing was said');
  return last;
};

/** A side of its own making that holds the secret and follows the protocol only as far as the test wants. */
export const createCheat = (role: PairingRole, secret: Bytes, from = sodium) => {
  const topic = topicOf(sodium, secret);
  const notes = createNotes(sodium, noteKeysOf(sodium, secret), role);
  const handshake = createHandshake(from, {
    pattern: xxPsk3,
    role: role === 'joiner' ? 'initiator' : 'responder',
    prologue: concat(lengthPrefixed(utf8('hearth/pair/1')), utf8(topic)),
    own: createKeyPair(sodium),
    psks: [secret],
  });
  return {
    notes,
    read: (note: Bytes) => handshake.read(notes.open(note) as Bytes) as Bytes,
    say: (payload: Bytes) => notes.seal(handshake.write(payload) as Bytes),
    finish: () => handshake.finish(),
  };
};
