import { describe, expect, it } from 'vitest';
import { formatSize } from '../../../src/ui/i18n/format';

describe('sizes in words', () => {
  it.each([
    [0, '1 kB'],
    [1, '1 kB'],
    [12_345, '12 kB'],
    [1_000_000, '1 MB'],
    [48_300_000, '48.3 MB'],
    [2_140_000_000, '2.1 GB'],
    [120_000_000_000, '120 GB'],
  ])('%i bytes: %s', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});
