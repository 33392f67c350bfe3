import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's packages that some tests need, with the program that each brings. */
const programs = {
  'nats-server': 'nats-server',
  coturn: 'turnserver',
  'firefox-esr': 'firefox-esr',
} as const;

// A service's program lies where an ordinary user's PATH may not reach.
const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/bin'];

/**
 * Where a real service's program is. Undefined where it is not installed, and said so: tests that need it are not run
 * then, and everything else is.
 */
export const findService = (name: keyof typeof programs): string | undefined => {
  const found = folders
    .map((folder) => path.join(folder, programs[name]))
    .find((file) => existsSync(file));
  if (found === undefined) {
    console.warn(
      `Not run: tests against ${name}, which is not installed (apt-get install ${name})`,
    );
  }
  return found;
};
