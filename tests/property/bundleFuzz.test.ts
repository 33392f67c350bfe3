import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import type { PublicPrekey } from '../../src/core/ports/pairing';
import { createBundles } from '../../src/crypto/bundle';
import { createKeyring, type Keyring, type Pair } from '../../src/crypto/keyring';
import { filledUp, noPrekeys } from '../../src/crypto/prekeys';
import { loadSodium } from '../../src/crypto/sodium';

/** Whatever comes as an update: a typed error, at once, and never an update that nobody sealed. */

const sodium = await loadSodium();
const root = sodium.random(32);
const [ada, ben] = [createKeyring(sodium), createKeyring(sodium)];
const pairOf = ({ device, bookId }: Keyring): Pair => ({
  pairId: 'p'.repeat(22),
  root,
  next: sodium.random(32),
  partnerStatic: device.publicKey,
  partnerBook: bookId,
});

const device = (keyring: Keyring, pair: Pair) =>
  createBundles(sodium, {
    own: () => keyring,
    pairOf: () => pair,
    keep: () => new Uint8Array(0),
  });

const here = device({ ...ben, prekeys: filledUp(sodium, noPrekeys) }, pairOf(ada));
const [prekey] = (await here.prekeys()).keys as [PublicPrekey];
const real = (await device(ada, pairOf(ben)).seal(
  '',
  prekey,
  ada.bookId,
  sodium.random(64),
)) as Bytes;

const bytesOf = (list: Uint8Array): Bytes => new Uint8Array(list);

/** Noise, noise behind a true beginning, and the real thing with a few changes. */
const file = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map(bytesOf),
  fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.uint8Array({ maxLength: 400 }))
    .map(([kept, rest]) => bytesOf(Uint8Array.from([...real.slice(0, kept), ...rest]))),
  fc
    .array(fc.tuple(fc.nat({ max: real.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      const altered = real.slice();
      for (const [at, by] of changes) altered[at] = (altered[at] as number) ^ by;
      return altered;
    }),
);

const runs = Number(process.env['FUZZ_RUNS'] ?? 3_000);
const isReal = (bytes: Bytes) => Buffer.compare(bytes, real) === 0;

test('only typed errors', { timeout: 600_000 }, async () => {
  const types = ['NotABundle', 'NewerBundle', 'DamagedBundle', 'OtherBundle', 'BundleUsed'];
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      const opened = await here.open('', bytes);
      if (opened.ok) expect(isReal(bytes)).toBe(true);
      else expect(types).toContain(opened.error.type);
    }),
    { numRuns: runs },
  );
});
