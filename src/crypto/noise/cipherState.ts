import type { Bytes } from '../../core/bytes';
import type { Sodium } from '../sodium';

/** No Noise message is longer (revision 34, section 3). */
export const maxMessageBytes = 65_535;
export const tagBytes = 16;

/** One direction of a channel: a key and a counter that never repeats. */
export interface CipherState {
  seal(plain: Bytes, ad?: Bytes): Bytes;
  /** Null for whatever is altered, replayed or out of order; the counter then stays. */
  open(sealed: Bytes, ad?: Bytes): Bytes | null;
}

const nothing = new Uint8Array(0);

/** Section 12.3: 32 zero bits, then the counter as 64 bits, little-endian. 2^53 messages are never reached. */
const nonceOf = (counter: number): Bytes => {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(4, BigInt(counter), true);
  return nonce;
};

/** CipherState of revision 34, section 5.1, over ChaCha20-Poly1305. */
export const createCipherState = (sodium: Sodium, key: Bytes): CipherState => {
  let counter = 0;
  return {
    seal(plain, ad = nothing) {
      if (plain.length + tagBytes > maxMessageBytes) throw new RangeError('Noise message too long');
      return sodium.chacha.seal(key, nonceOf(counter++), plain, ad);
    },
    open(sealed, ad = nothing) {
      if (sealed.length > maxMessageBytes) return null;
      const plain = sodium.chacha.open(key, nonceOf(counter), sealed, ad);
      if (plain) counter += 1;
      return plain;
    },
  };
};
