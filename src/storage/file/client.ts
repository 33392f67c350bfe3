import type { StorageError } from '../../core/errors';
import { err, type Result } from '../../core/result';
import type { Answered, Call, OpenFiles, Opened, Question } from './messages';
import type { FileStores } from './stores';

/** The files of a vault as the page sees them: held by a worker, which is started at the first opening. */
export interface FilesClient {
  /** Takes them from whoever has them. */
  open(place: OpenFiles): Promise<Opened>;
  /** `StorageLost` unless they are held. */
  ask<C extends Call>(call: C, ...args: Parameters<FileStores[C]>): Promise<Answer<C>>;
  standing(): Standing;
}

/** `taken`: another window has them. `failed`: the worker has come to an end. */
export type Standing = 'held' | 'taken' | 'failed';

type Answer<C extends Call> = ReturnType<FileStores[C]>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

const lost: Result<never, StorageError> = err({ type: 'StorageLost' });

export function createFilesClient(): FilesClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let standing: Standing = 'held';
  let last = 0;

  function start(): Worker {
    const started = new Worker(new URL('./filesWorker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if ('taken' in data) {
        standing = 'taken';
        return;
      }
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) asker?.reject(new Error(data.fault));
      else asker?.resolve(data.value);
    });
    started.addEventListener('error', () => {
      standing = 'failed';
      worker = undefined;
      started.terminate();
      for (const { resolve } of waiting.values()) resolve(lost);
      waiting.clear();
    });
    return started;
  }

  function post(to: Worker, question: Question): Promise<unknown> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      to.postMessage({ id, ...question });
    });
  }

  return {
    async open(place) {
      standing = 'held';
      worker ??= start();
      const opened = await post(worker, { call: 'open', args: [place] });
      return opened === lost ? 'impossible' : (opened as Opened);
    },

    async ask(call, ...args) {
      if (!worker || standing !== 'held') return lost as Answer<typeof call>;
      const question = { call, args } as Question;
      return (await post(worker, question)) as Answer<typeof call>;
    },

    standing: () => standing,
  };
}
