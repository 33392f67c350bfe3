import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(root, process.env['HEARTH_VECTORS'] ?? '../shared/vectors');

/**
 * Describes what must hold for one public file of test vectors, which lies outside the repository. Where it is absent
 * the test run says so plainly, and fails in CI.
 */
export const describeVectors = (
  title: string,
  name: string,
  body: (vectors: unknown) => void,
): void => {
  const file = resolve(folder, name);
  describe(title, () => {
    if (existsSync(file)) {
      body(JSON.parse(readFileSync(file, 'utf8')));
      return;
    }
    const absence = `${title} are ABSENT: not one was checked (see HEARTH_VECTORS).`;
    test(absence, () => {
      console.warn(absence);
      expect(process.env['CI'], 'the vectors must be present in CI').toBeFalsy();
    });
  });
};

export const toHex = (bytes: Uint8Array | null | undefined) =>
  bytes && Buffer.from(bytes).toString('hex');

export const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
