import type { Bytes } from '../../core/bytes';
import type { PairingRole } from '../../core/ports/pairing';
import { hashOf } from '../kdf';
import type { Sodium } from '../sodium';
import { utf8 } from '../wire';

const markOf = (sodium: Sodium, role: PairingRole, parts: readonly Bytes[]): Bytes =>
  hashOf(sodium, 'pair/mark', [utf8(role), ...parts]);

/**
 * What stands for a phone's own key in the square that it shows, 32 bytes. Seen by the other phone's camera, it takes
 * the place of the words read aloud: the handshake then has to end with this very key.
 */
export const inviterMark = (sodium: Sodium, secret: Bytes, key: Bytes): Bytes =>
  markOf(sodium, 'inviter', [secret, key]);

/** Of the phone that has read `inviter`: it also says which square that was. */
export const joinerMark = (sodium: Sodium, secret: Bytes, inviter: Bytes, key: Bytes): Bytes =>
  markOf(sodium, 'joiner', [secret, inviter, key]);
