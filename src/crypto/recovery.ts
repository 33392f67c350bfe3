import type { Bytes } from '../core/bytes';
import { err, ok, type Result } from '../core/result';
import { deriveKey, hashOf } from './kdf';
import type { Sodium } from './sodium';

/**
 * A recovery code: 128 random bits and 12 bits of a checksum, as 28 letters and digits of Crockford's base32
 * (https://www.crockford.com/base32.html), in seven groups of four.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 16;
const secretBits = 8 * secretBytes;
const checkBits = 12;
const codeForm = /^[0-9A-HJKMNP-TV-Z]{28}$/u;

const bitsOf = (values: Iterable<number>, width: number): string =>
  Array.from(values, (value) => value.toString(2).padStart(width, '0')).join('');

const chunks = (text: string, length: number): string[] =>
  text.match(new RegExp(`.{${length}}`, 'gu')) ?? [];

const checkOf = (sodium: Sodium, secret: Bytes): string =>
  bitsOf(hashOf(sodium, 'recovery/check', [secret]), 8).slice(0, checkBits);

/** A fresh code. */
export const drawRecoveryCode = (sodium: Sodium): { groups: string[] } => {
  const secret = sodium.random(secretBytes);
  const bits = bitsOf(secret, 8) + checkOf(sodium, secret);
  const code = chunks(bits, 5).map((five) => alphabet[Number.parseInt(five, 2)]);
  return { groups: chunks(code.join(''), 4) };
};

/** Letters that look alike are one; capitals, spaces and dashes do not matter. */
const normalise = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');

/** The key that a typed code stands for, 32 bytes. One mistake passes the checksum in one of 4,096 cases. */
export const recoveryKeyOf = (
  sodium: Sodium,
  typed: string,
): Result<Bytes, { readonly type: 'MistypedCode' }> => {
  const code = normalise(typed);
  if (!codeForm.test(code)) return err({ type: 'MistypedCode' });
  const bits = bitsOf(
    Array.from(code, (letter) => alphabet.indexOf(letter)),
    5,
  );
  const secret = Uint8Array.from(chunks(bits.slice(0, secretBits), 8), (byte) =>
    Number.parseInt(byte, 2),
  );
  if (checkOf(sodium, secret) !== bits.slice(secretBits)) return err({ type: 'MistypedCode' });
  return ok(deriveKey(sodium, secret, 'recovery/key', new Uint8Array(0)));
};
