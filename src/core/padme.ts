/** Below this everything looks alike: an answer of four letters weighs as much as one of ten. */
const smallestBytes = 256;

/**
 * PADMÉ: the least length that hides all but O(log log length) bits, at a cost of at most 12 %.
 * Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019, section 4.3.
 */
export const padme = (length: number): number => {
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
};

/** The bytes that `length` bytes take, padded. */
export const paddedLength = (length: number): number => padme(Math.max(length, smallestBytes));
