import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeGroups } from '../../src/ui/screens/gate/codeGroups';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');
const letter = fc.constantFrom(...alphabet);
const code = fc.array(letter, { maxLength: 28 }).map((letters) => letters.join(''));

const likeZero = fc.constantFrom('0', 'o', 'O');
const likeOne = fc.constantFrom('1', 'i', 'I', 'l', 'L');
const between = fc.constantFrom('', '', ' ', '-', '–', '\t', '\u00a0', '. ');

/** One letter as somebody may write it, with what they may put behind it. */
const spelling = (each: string) =>
  fc.tuple(
    each === '0' ? likeZero : each === '1' ? likeOne : fc.constantFrom(each, each.toLowerCase()),
    between,
  );

describe('a recovery code while it is typed', () => {
  it('reads the same in every spelling', () => {
    const spelled = code.chain((canonical) =>
      fc
        .tuple(...canonical.split('').map(spelling))
        .map((parts) => ({ canonical, typed: parts.flat().join('') })),
    );
    fc.assert(
      fc.property(spelled, ({ canonical, typed }) => {
        expect(codeGroups(typed)).toEqual(codeGroups(canonical));
        expect(codeGroups(typed).join('')).toBe(canonical);
      }),
    );
  });

  it('has seven groups of four, filled from the first one on', () => {
    fc.assert(
      fc.property(code, (canonical) => {
        const lengths = codeGroups(canonical).map((group) => group.length);
        const full = Math.floor(canonical.length / 4);
        expect(lengths).toHaveLength(7);
        expect(lengths.slice(0, full)).toEqual(Array(full).fill(4));
        if (full < 7) expect(lengths[full]).toBe(canonical.length % 4);
      }),
    );
  });

  it('hides nothing that is typed beyond its end', () => {
    expect(codeGroups('A'.repeat(30))).toEqual([...Array(7).fill('AAAA'), 'AA']);
  });
});
