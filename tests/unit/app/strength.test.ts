import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../src/app/strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['passwords that everybody uses', 'password1'],
    ['digits, however many', '4839 2750 1938 4756 2938'],
    ['digits of other scripts', '٤٨٣٩٢٧٥٠١٩٣٨٤٧٥٦'],
    ['too short', 'x7$Kq!z'],
    ['one letter a hundred times', 'a'.repeat(100)],
    ['nothing', ''],
  ])('refuses %s', (_, passphrase) => {
    expect(strengthOf(passphrase).verdict).toBe('refused');
  });

  it('finds four drawn words strong', () => {
    const found = strengthOf('amber kettle meadow soft');
    expect(found).toEqual({ verdict: 'strong', guessedIn: 'lifetimes' });
  });

  it('says how long, rounded down, and agrees with its verdict', () => {
    const weak = strengthOf('9f8a7sdf98');
    expect(weak).toEqual({ verdict: 'weak', guessedIn: 'months' });
    expect(strengthOf('Tr0ub4dour&3')).toEqual({ verdict: 'fair', guessedIn: 'years' });
  });

  it('never takes long, and counts nothing beyond a hundred characters', () => {
    const long = '!@#$%^&*()_+'.repeat(10_000);
    const begun = performance.now();
    const found = strengthOf(long);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(found).toEqual(strengthOf(long.slice(0, 100)));
  });
});
