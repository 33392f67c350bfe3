import { describe, expect, it } from 'vitest';
import { createHeldFiles } from '../../../src/app/heldFiles';

const file = new File(['x'], 'card.png');

const watched = (give: () => Promise<boolean>) => {
  const told: boolean[] = [];
  const system = { canShare: () => true, share: give, save: give };
  return { told, files: createHeldFiles(system, (isOpen) => told.push(isOpen)) };
};

describe('files that are handed to the system', () => {
  it.each(['share', 'save'] as const)('tell of the dialog while it is open: %s', async (how) => {
    const { told, files } = watched(async () => {
      expect(told).toEqual([true]);
      return false;
    });
    expect(await files[how](file)).toBe(false);
    expect(told).toEqual([true, false]);
  });

  it('tell that it has closed when it ends badly', async () => {
    const { told, files } = watched(() => Promise.reject(new Error('gone')));
    await expect(files.save(file)).rejects.toThrow('gone');
    expect(told).toEqual([true, false]);
  });
});
