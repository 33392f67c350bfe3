import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createProfile, withBrowser } from '../profile';
import type { Opening, PeerName, WritePlan, Written } from './page';

export interface Disk {
  /** The folders of the browser's profile that hold IndexedDB and files, after the browser has closed. */
  readonly folderBytes: number;
  /** What the browser says is used (`navigator.storage.estimate`). */
  readonly estimateBytes: number;
}

const bytesIn = async (folder: string): Promise<number> => {
  // Nothing lies there where nothing was written.
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const found = await stat(path.join(folder, name));
      return found.isFile() ? found.size : 0;
    }),
  );
  return sizes.reduce((total, size) => total + size, 0);
};

/** A profile of its own for one peer; each piece of work is done in a new browser. */
const withProfile = async <T>(
  url: string,
  peer: PeerName,
  course: (
    inPage: <A, R>(work: (given: [PeerName, A]) => Promise<R>, given: A) => Promise<R>,
    disk: () => Promise<Disk>,
  ) => Promise<T>,
): Promise<T> => {
  const profile = await createProfile();
  let estimateBytes = 0;
  try {
    return await course(
      <A, R>(work: (given: [PeerName, A]) => Promise<R>, given: A) =>
        withBrowser(profile, async (page) => {
          await page.goto(url);
          await page.waitForFunction(() => 'storageBench' in globalThis);
          // Playwright has a type of its own for what can be handed over.
          const result: unknown = await page.evaluate(work as never, [peer, given]);
          const estimate = await page.evaluate(() => navigator.storage.estimate());
          estimateBytes = estimate.usage ?? 0;
          return result as R;
        }),
      async () => ({
        folderBytes:
          (await bytesIn(path.join(profile, 'Default/IndexedDB'))) +
          (await bytesIn(path.join(profile, 'Default/File System'))),
        estimateBytes,
      }),
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};

const checkEntries = (peer: PeerName, { entries }: Opening, wanted: number): void => {
  if (entries !== wanted) throw new Error(`${peer} has ${entries} of ${wanted} entries`);
};

/** Writes, and sees after a restart that all of it is there. */
export const runWriting = (url: string, peer: PeerName, plan: WritePlan): Promise<Written & Disk> =>
  withProfile(url, peer, async (inPage, disk) => {
    const { written, kept } = await inPage(
      ([name, given]) => storageBench.write(name, given),
      plan,
    );
    const opening = await inPage(([name, given]) => storageBench.open(name, given, false), kept);
    checkEntries(peer, opening, plan.singles + plan.edits);
    return { ...written, ...(await disk()) };
  });

/** Opens what was written, and once more under watch. */
export const runOpening = (
  url: string,
  peer: PeerName,
  edits: number,
): Promise<{ opening: Opening & Disk; watched: Opening }> =>
  withProfile(url, peer, async (inPage, disk) => {
    const kept = await inPage(([name, given]) => storageBench.fill(name, given), edits);
    const opening = await inPage(([name, given]) => storageBench.open(name, given, false), kept);
    checkEntries(peer, opening, edits);
    const lying = await disk();
    const watched = await inPage(([name, given]) => storageBench.open(name, given, true), kept);
    return { opening: { ...opening, ...lying }, watched };
  });
