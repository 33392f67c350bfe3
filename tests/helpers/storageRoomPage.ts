import { openStorage } from '../../src/storage';
import { createTestSealer } from './storageSealer';
import { someVault as vault, testKey, textsOf, toUpdate, valueOf } from './storageWorld';

/** Storage in files, inside a page whose quota a test sets from outside: `storage.room.test.ts`. */
const storage = openStorage();
const log = storage.createBookLog(createTestSealer(testKey));
const book = 'private';
const large = toUpdate('x'.repeat(200_000));

const told = (answer: { ok: boolean; error?: { type: string } }) => answer.error?.type ?? 'ok';

export const roomPage = {
  async begin(): Promise<void> {
    valueOf(await storage.vaultStore.write(vault));
    valueOf(await log.append(book, toUpdate('one')));
  },
  /** Until there is no room, or `most` have been written; how many were. */
  async appendLarge(most: number): Promise<number> {
    for (let done = 0; done < most; done += 1) {
      if (!(await log.append(book, large)).ok) return done;
    }
    return most;
  },
  async tryAll(): Promise<string[]> {
    return [
      told(await log.append(book, large)),
      told(
        await log.compact(
          book,
          Array.from({ length: 100 }, () => large),
        ),
      ),
      told(await storage.vaultStore.write({ ...vault, keyring: new Uint8Array(20_000_000) })),
      told(await storage.events.append(new Uint8Array(20_000_000))),
    ];
  },
  compact: async (text: string) => told(await log.compact(book, [toUpdate(text)])),
  async look() {
    const { updates, damage } = valueOf(await log.load(book));
    const short = textsOf({ updates, damage, tail: 0 }).filter((text) => text.length < 100);
    const slots = valueOf(await storage.vaultStore.read())?.slots.length;
    return { count: updates.length, short, damage, slots };
  },
};

Object.assign(globalThis, { roomPage });
