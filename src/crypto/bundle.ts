import type { Bytes } from '../core/bytes';
import type { BundleError } from '../core/errors';
import type { BundleCrypto } from '../core/ports/pairing';
import { err, ok, type Result } from '../core/result';
import { deriveKey, hashOf } from './kdf';
import type { Keyring, Pair } from './keyring';
import { createKeyPair } from './keyPair';
import { padTo, unpad } from './padding';
import { filledUp, prekeyOf, withoutPrekey, type Prekeys } from './prekeys';
import { createReader } from './reader';
import type { Sodium } from './sodium';
import { concat, u32, u8, utf8 } from './wire';

/**
 * An update as a file: mark 4 | version 1 (u8) | tag 16 | prekey id u32 | ephemeral key 32 | nonce 24 | one Yjs V1
 * update, padded to one of a few sizes and sealed. See docs/PROTOCOL.md, section 4.
 */
const mark = utf8('HRTU');
const version = 1;
const tagBytes = 16;
const keyBytes = 32;
const nonceBytes = 24;
const headBytes = mark.length + 1 + tagBytes + 4 + keyBytes;
const sealBytes = 16;

/** Sizes of the padded body: 16 KiB to 64 MiB, each four times the one before. */
const sizes = Array.from({ length: 7 }, (_, at) => 16_384 * 4 ** at);

export interface BundleOptions {
  readonly own: () => Keyring;
  /** The pair with this id; throws where there is none. */
  readonly pairOf: (pairId: string) => Pair;
  /** Puts other prekeys on the keyring, and gives the keyring to be stored. */
  readonly keep: (prekeys: Prekeys) => Bytes;
}

/** The keys of one bundle. `shared`: two agreements, of the ephemeral key and of the sender's own with the prekey. */
const bundleKey = (
  sodium: Sodium,
  root: Bytes,
  shared: readonly [Bytes, Bytes],
  head: Bytes,
): Bytes => deriveKey(sodium, hashOf(sodium, 'bundle/mix', [root, ...shared]), 'bundle/key', head);

/** By which the pair knows its own: of its present root, and of the one book that the sender may speak for. */
const tagOf = (sodium: Sodium, root: Bytes, book: string, ephemeral: Bytes): Bytes =>
  deriveKey(sodium, root, 'bundle/tag', concat(utf8(book), ephemeral), tagBytes);

interface Parsed {
  readonly head: Bytes;
  readonly tag: Bytes;
  readonly prekeyId: number;
  readonly ephemeral: Bytes;
  readonly nonce: Bytes;
  readonly sealed: Bytes;
}

const parse = (sodium: Sodium, file: Bytes): Result<Parsed, BundleError> => {
  const reader = createReader(file.subarray(0, headBytes));
  if (!sodium.isSame(reader.take(mark.length), mark)) return err({ type: 'NotABundle' });
  if (reader.u8() > version) return err({ type: 'NewerBundle' });
  const [tag, prekeyId, ephemeral] = [reader.take(tagBytes), reader.u32(), reader.take(keyBytes)];
  const size = file.length - headBytes - nonceBytes - sealBytes;
  if (!sizes.includes(size) || file[mark.length] !== version) return err({ type: 'DamagedBundle' });
  return ok({
    head: file.slice(0, headBytes),
    tag,
    prekeyId,
    ephemeral,
    nonce: file.slice(headBytes, headBytes + nonceBytes),
    sealed: file.subarray(headBytes + nonceBytes),
  });
};

/** Updates sealed to one of the other device's prekeys, and to the pair: for two who are never online together. */
export const createBundles = (
  sodium: Sodium,
  { own, pairOf, keep }: BundleOptions,
): BundleCrypto => ({
  async prekeys() {
    const { prekeys } = own();
    const filled = filledUp(sodium, prekeys);
    const { lastResort, once } = filled;
    if (!lastResort) throw new Error('Filled up means that there is a last resort');
    return {
      keyring: filled === prekeys ? null : keep(filled),
      keys: [...once, lastResort].map(({ id, privateKey }) => ({
        id,
        key: sodium.publicKeyOf(privateKey),
      })),
    };
  },

  async seal(pairId, prekey, book, update) {
    const { root } = pairOf(pairId);
    const ephemeral = createKeyPair(sodium);
    const first = sodium.agree(ephemeral.privateKey, prekey.key);
    const second = sodium.agree(own().device.privateKey, prekey.key);
    const size = sizes.find((one) => one >= update.length + 4);
    if (!first || !second || size === undefined) return null;
    const tag = tagOf(sodium, root, book, ephemeral.publicKey);
    const head = concat(mark, u8(version), tag, u32(prekey.id), ephemeral.publicKey);
    const key = bundleKey(sodium, root, [first, second], head);
    const nonce = sodium.random(nonceBytes);
    return concat(head, nonce, sodium.xchacha.seal(key, nonce, padTo(size, update), head));
  },

  async open(pairId, file) {
    const parsed = parse(sodium, file);
    if (!parsed.ok) return parsed;
    const { head, tag, prekeyId, ephemeral, nonce, sealed } = parsed.value;
    const { root, next, partnerStatic, partnerBook } = pairOf(pairId);
    const fits = (one: Bytes) => sodium.isSame(tagOf(sodium, one, partnerBook, ephemeral), tag);
    const found = [root, ...(next ? [next] : [])].find(fits);
    if (!found) return err({ type: 'OtherBundle' });
    const { prekeys } = own();
    const prekey = prekeyOf(prekeys, prekeyId);
    if (!prekey) return err({ type: prekeyId < prekeys.nextId ? 'BundleUsed' : 'OtherBundle' });
    const first = sodium.agree(prekey.privateKey, ephemeral);
    const second = sodium.agree(prekey.privateKey, partnerStatic);
    if (!first || !second) return err({ type: 'DamagedBundle' });
    const key = bundleKey(sodium, found, [first, second], head);
    const padded = sodium.xchacha.open(key, nonce, sealed, head);
    const update = padded && unpad(padded);
    return update ? ok({ prekeyId, update }) : err({ type: 'DamagedBundle' });
  },

  async spend(prekeyId) {
    const { prekeys } = own();
    const left = withoutPrekey(prekeys, prekeyId);
    return left.once.length === prekeys.once.length ? null : keep(left);
  },
});
