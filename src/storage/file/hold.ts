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
  directory: FileSystemDirectoryHandle,
): Promise<readonly [FileHandle, FileHandle] | Refused> {
  const held: FileHandle[] = [];
  try {
    for (const name of names) held.push(await patiently(() => open(directory, name)));
    const [one, other] = held;
    // Safari's first ones answer with promises.
    if (one && other && typeof one.getSize() === 'number') return [one, other];
  } catch (cause) {
    for (const handle of held) handle.close();
    return isBusy(cause) ? 'busy' : 'impossible';
  }
  for (const handle of held) handle.close();
  return 'impossible';
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

async function open(directory: FileSystemDirectoryHandle, name: string): Promise<FileHandle> {
  const file = (await directory.getFileHandle(name, { create: true })) as SyncFile;
  if (!file.createSyncAccessHandle) throw new DOMException('No handles', 'NotSupportedError');
  return file.createSyncAccessHandle();
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + patienceMs; ;) {
    try {
      return await work();
    } catch (cause) {
      if (!isBusy(cause) || Date.now() > end) throw cause;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'NoModificationAllowedError';
}
