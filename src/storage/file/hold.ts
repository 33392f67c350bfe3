import type { OpenFiles } from './messages';
import type { FileHandle } from './pair';

/** Whoever had the files may still be ending. */
const patienceMs = 5_000;
const retryMs = 20;

const names = ['hearth-a', 'hearth-b'] as const;

/** `busy`: somebody does not let go. Anything else that stands in the way: this browser cannot do it. */
export type Refused = 'busy' | 'impossible';

/** What no DOM library knows outside a worker (File System Standard, 2.6). */
interface SyncFile extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<FileHandle>;
}

/** Both files, for this worker alone. */
export async function holdFiles(
  given: OpenFiles['directory'],
): Promise<readonly [FileHandle, FileHandle] | Refused> {
  const directory = Promise.resolve(given ?? ownDirectory());
  const opened = await Promise.allSettled(names.map((name) => open(directory, name)));
  const held = opened.flatMap((file) => (file.status === 'fulfilled' ? file.value : []));
  const [one, other] = held;
  // Safari's first ones answer with promises.
  if (one && other && typeof one.getSize() === 'number') return [one, other];
  for (const handle of held) handle.close();
  return opened.some((file) => file.status === 'rejected' && isBusy(file.reason))
    ? 'busy'
    : 'impossible';
}

/**
 * Takes the lock from whoever has it: the window that asks leads. Resolves once it is held; `onTaken` is called when
 * another window takes it in turn.
 */
export function takeLock(name: OpenFiles['lock'], onTaken: () => void): Promise<void> {
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { steal: true }, () => {
        resolve();
        return new Promise<never>(() => {});
      })
      .catch(onTaken);
  });
}

/** Rejects where there is none, as in some private windows. */
async function ownDirectory(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
}

async function open(
  directory: Promise<FileSystemDirectoryHandle>,
  name: string,
): Promise<FileHandle> {
  const file = (await (await directory).getFileHandle(name, { create: true })) as SyncFile;
  if (!file.createSyncAccessHandle) throw new DOMException('No handles', 'NotSupportedError');
  for (const end = Date.now() + patienceMs; ;) {
    try {
      return await file.createSyncAccessHandle();
    } catch (cause) {
      if (!isBusy(cause) || Date.now() > end) throw cause;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'NoModificationAllowedError';
}
