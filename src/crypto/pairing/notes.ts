import type { Bytes } from '../../core/bytes';
import type { PairingPurpose, PairingRole } from '../../core/ports/pairing';
import { deriveKey, domain } from '../kdf';
import { padTo, unpad } from '../padding';
import type { Sodium } from '../sodium';
import { concat, lengthPrefixed, u8, utf8 } from '../wire';

/** The plain text of every note: long enough for each message, so that the relay cannot tell them apart. */
const plainBytes = 512;
const nonceBytes = 24;

/** A place that no conversation reaches: "this code is used up". */
const refusalIndex = 255;

const roleCode: Readonly<Record<PairingRole, number>> = { inviter: 1, joiner: 2 };

export const otherRole = (role: PairingRole): PairingRole =>
  role === 'inviter' ? 'joiner' : 'inviter';

/** A code for a partner and one for an own device never lead to each other, whoever rewrites it. */
const contexts: Readonly<Record<PairingPurpose, Bytes>> = {
  partner: new Uint8Array(0),
  own: utf8('own'),
};

/** Where the two meet at the relay: 43 characters that tell nothing about the secret. */
export const topicOf = (
  sodium: Sodium,
  secret: Bytes,
  purpose: PairingPurpose = 'partner',
): string => sodium.toBase64Url(deriveKey(sodium, secret, 'pair/topic', contexts[purpose]));

/** All that is needed to tell notes of this invitation from others; its secret does not follow from it. */
export interface NoteKeys {
  readonly topic: string;
  /** 32 bytes. */
  readonly key: Bytes;
}

export const noteKeysOf = (
  sodium: Sodium,
  secret: Bytes,
  purpose: PairingPurpose = 'partner',
): NoteKeys => ({
  topic: topicOf(sodium, secret, purpose),
  key: deriveKey(sodium, secret, 'pair/note-key', contexts[purpose]),
});

/**
 * The envelope of pairing messages, under a key that only holders of the code have. Each note is bound to its topic,
 * its sender's role and its place in the conversation: echoes, repeats and strangers' notes do not open.
 */
export const createNotes = (sodium: Sodium, { topic, key }: NoteKeys, role: PairingRole) => {
  let sent = 0;
  let received = 0;
  const adFor = (sender: PairingRole, index: number): Bytes =>
    concat(domain('pair/note'), lengthPrefixed(utf8(topic)), u8(roleCode[sender]), u8(index));

  const sealAt = (index: number, message: Bytes): Bytes => {
    const nonce = sodium.random(nonceBytes);
    const ad = adFor(role, index);
    return concat(nonce, sodium.xchacha.seal(key, nonce, padTo(plainBytes, message), ad));
  };

  const openAt = (index: number, note: Bytes): Bytes | null => {
    const ad = adFor(otherRole(role), index);
    const nonce = note.slice(0, nonceBytes);
    const padded = sodium.xchacha.open(key, nonce, note.slice(nonceBytes), ad);
    return padded && unpad(padded);
  };

  return {
    seal: (message: Bytes): Bytes => sealAt(sent++, message),
    /** The other side's next message, or null for anything else. */
    open(note: Bytes): Bytes | null {
      const message = openAt(received, note);
      if (message) received += 1;
      return message;
    },
    /** Whether this is how somebody with the code begins. */
    isOpening: (note: Bytes): boolean => openAt(0, note) !== null,
    sealRefusal: (): Bytes => sealAt(refusalIndex, new Uint8Array(0)),
    isRefusal: (note: Bytes): boolean => openAt(refusalIndex, note) !== null,
  };
};
