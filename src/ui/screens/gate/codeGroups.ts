/** A recovery code has seven groups of four. */
const groupCount = 7;

/**
 * A code as far as it is typed, in whatever spelling, in groups of four: at least seven, the last of them short or
 * empty. O, I and L are read as the digits they look like, since the alphabet (Crockford's) has none of them. What is
 * typed beyond seven groups gets groups of its own, so that nothing is hidden.
 */
export const codeGroups = (typed: string): readonly string[] => {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[OIL]/gu, (letter) => (letter === 'O' ? '0' : '1'));
  const groups = letters.match(/.{1,4}/gsu) ?? [];
  return Array.from({ length: Math.max(groupCount, groups.length) }, (_, at) => groups[at] ?? '');
};
