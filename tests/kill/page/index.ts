import type { Plan, UnderFire } from '../messages';
import { createRandom } from '../random';
import { createDisk, openDisk, type Disk } from './disk';
import { createEntries } from './entries';
import { createKeys } from './keys';
import { createWork } from './work';

declare global {
  var underFire: UnderFire;
}

/** Changes of entries under way. */
const atOnce = 6;

let disk: Disk;

const run = async ({ seed, from, keys, passphrases }: Plan): Promise<void> => {
  const work = createWork(from);
  const changeEntry = createEntries(disk, createRandom(seed), work);
  const changeKeys = createKeys(disk, createRandom(seed + 1), work, passphrases);
  const entries = async (): Promise<never> => {
    for (;;) await changeEntry();
  };
  await Promise.all([
    ...Array.from({ length: atOnce }, entries),
    (async () => {
      await changeKeys.forget();
      for (const kind of keys) {
        await changeKeys[kind]();
        await changeKeys.forget();
      }
    })(),
  ]);
};

const explain = (cause: unknown): string =>
  cause instanceof Error && cause.cause
    ? `${cause.message}: ${explain(cause.cause)}`
    : String(cause);

globalThis.underFire = {
  create: createDisk,
  async open(passphrases) {
    const opened = await openDisk(passphrases);
    disk = opened.disk;
    return opened.seen;
  },
  run: (plan) =>
    run(plan).catch((cause: unknown) => tell({ type: 'broken', what: explain(cause) })),
};
