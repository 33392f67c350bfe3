import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeToLink, invitationToCode, parseInvitation } from '../../../src/sync/invitation';

const secret = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const expiresAt = 1_800_000_000_000;
const code = invitationToCode({ secret, expiresAt });
const before = expiresAt - 1;
const letters = Array.from('qpzry9x8gf2tvdw0s3jn54khce6mua7l');

describe('an invitation', () => {
  it('has a frozen form, so that two versions of the app understand each other', () => {
    expect(code).toBe('hearth1qyqqwrs4rs3j5vfc8ary64zmvf5hqam7skxf8x4p4zhmd0wye0fdj66f6gqq6lpzdh');
  });

  it.each([
    ['the code', code],
    ['capitals, as a QR code may give it', code.toUpperCase()],
    ['a link', codeToLink('https://example.org', code)],
    ['spaces and line breaks', (code.match(/.{1,5}/g) ?? []).join(' \n')],
    ['a message around it', `Here it is: ${code} see you`],
  ])('is read from %s', (_, text) => {
    expect(parseInvitation(text, before)).toEqual({ ok: true, value: { secret, expiresAt } });
  });

  it('is refused from its expiry on', () => {
    expect(parseInvitation(code, expiresAt)).toEqual({
      ok: false,
      error: { type: 'CodeExpired' },
    });
  });

  it('tells any mistyped character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 'hearth1'.length, max: code.length - 1 }),
        fc.constantFrom(...letters),
        (at, letter) => {
          fc.pre(code[at] !== letter);
          const typo = code.slice(0, at) + letter + code.slice(at + 1);
          expect(parseInvitation(typo, before).ok).toBe(false);
        },
      ),
    );
  });

  it('never throws on foreign text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `hearth1${text}`),
          fc.string({ unit: fc.constantFrom(...letters) }).map((text) => `hearth1${text}`),
        ),
        (text) => {
          expect(parseInvitation(text, before)).toEqual({
            ok: false,
            error: { type: 'NotACode' },
          });
        },
      ),
    );
  });
});
