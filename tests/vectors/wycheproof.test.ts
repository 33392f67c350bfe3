import { expect, test } from 'vitest';
import { loadSodium, type Aead } from '../../src/crypto/sodium';
import { describeVectors, fromHex, toHex } from '../helpers/publicVectors';

/** Wycheproof (C2SP), testvectors_v1, on the wasm that ships: see tests/e2e/wasm.spec.ts. */

interface Vector {
  readonly tcId: number;
  readonly comment: string;
  readonly flags: readonly string[];
  readonly result: 'valid' | 'acceptable' | 'invalid';
}

interface File<T extends Vector> {
  readonly numberOfTests: number;
  readonly testGroups: readonly { readonly tests: readonly T[] }[];
}

interface AeadVector extends Vector {
  readonly key: string;
  readonly iv: string;
  readonly aad: string;
  readonly msg: string;
  readonly ct: string;
  readonly tag: string;
}

interface AgreementVector extends Vector {
  readonly public: string;
  readonly private: string;
  readonly shared: string;
}

const sodium = await loadSodium();

/** One test a vector, and none left out. */
const testEach = <T extends Vector>(
  { numberOfTests, testGroups }: File<T>,
  check: (vector: T) => void,
) => {
  const vectors = testGroups.flatMap(({ tests }) => tests);
  test(`are all there: ${numberOfTests}`, () => expect(vectors).toHaveLength(numberOfTests));
  test.each(vectors.map((vector) => [vector.tcId, vector.comment, vector] as const))(
    '%i %s',
    (_id, _comment, vector) => check(vector),
  );
};

const checkAead =
  (aead: Aead) =>
  ({ key, iv, aad, msg, ct, tag, result }: AeadVector) => {
    const open = () => aead.open(fromHex(key), fromHex(iv), fromHex(ct + tag), fromHex(aad));
    const seal = () => aead.seal(fromHex(key), fromHex(iv), fromHex(msg), fromHex(aad));
    if (result === 'valid') {
      expect(toHex(seal())).toBe(ct + tag);
      expect(toHex(open())).toBe(msg);
      return;
    }
    expect(result).toBe('invalid');
    expect(open()).toBeNull();
  };

describeVectors(
  'Wycheproof vectors of ChaCha20-Poly1305',
  'wycheproof-chacha20_poly1305.json',
  (file) => testEach(file as File<AeadVector>, checkAead(sodium.chacha)),
);

describeVectors(
  'Wycheproof vectors of XChaCha20-Poly1305',
  'wycheproof-xchacha20_poly1305.json',
  (file) => testEach(file as File<AeadVector>, checkAead(sodium.xchacha)),
);

/**
 * "Acceptable" leaves a choice. Points on the twist and numbers that are not reduced are computed, as RFC 7748
 * (section 5) demands; an all-zero result, from a point of low order, is refused (section 6.1).
 */
describeVectors('Wycheproof vectors of X25519', 'wycheproof-x25519.json', (file) =>
  testEach(file as File<AgreementVector>, (vector) => {
    const shared = sodium.agree(fromHex(vector.private), fromHex(vector.public));
    const isZero = /^0+$/.test(vector.shared);
    expect(isZero).toBe(vector.flags.includes('ZeroSharedSecret'));
    expect(toHex(shared)).toBe(isZero ? null : vector.shared);
  }),
);
