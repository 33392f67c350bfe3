import fc from 'fast-check';
import type { Bytes } from '../../src/core/bytes';
import type { Sealer } from '../../src/core/ports/vault';
import type { LogBackend, StoredBook } from '../../src/storage/backend';
import { createBookLog } from '../../src/storage/bookLog';
import { createMemoryBackend } from '../../src/storage/memory';
import { createTestSealer } from './storageSealer';
import { testKey, toUpdate, valueOf } from './storageWorld';

export const book = 'private';

export type Step =
  | { do: 'append'; texts: string[] }
  | { do: 'compact' }
  | { do: 'restart' }
  | { do: 'newKey' }
  | { do: 'renew' };

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      texts: fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  ...(['compact', 'restart', 'newKey', 'renew'] as const).map((name) => ({
    weight: 1,
    arbitrary: fc.constant({ do: name }),
  })),
);

/** What a book holds: each part of its snapshot, and what each record behind it holds, by its position. */
export interface Model {
  readonly snapshot: readonly string[];
  readonly records: ReadonlyMap<number, readonly string[]>;
  readonly last: number;
}

export const textsIn = ({ snapshot, records }: Model): string[] => [
  ...snapshot,
  ...[...records.values()].flat(),
];

const after = (model: Model, next: Step): Model => {
  if (next.do === 'append') {
    const last = model.last + 1;
    return { ...model, last, records: new Map([...model.records, [last, next.texts]]) };
  }
  if (next.do === 'compact') return { ...model, snapshot: textsIn(model), records: new Map() };
  return model;
};

/** A sealer whose key can be changed, as the worker's is. It opens what any earlier key has sealed. */
export const createChangingSealer = () => {
  const keys: Bytes[] = [testKey];
  const now = () => createTestSealer(keys[0] ?? testKey, ...keys.slice(1));
  const sealer: Sealer = {
    nameOf: (id) => now().nameOf(id),
    seal: (batch) => now().seal(batch),
    open: (batch) => now().open(batch),
    renew: (batch) => now().renew(batch),
  };
  return {
    sealer,
    change: () => void keys.unshift(new Uint8Array(32).fill(100 + keys.length)),
    /** Opens only what the newest key has sealed. */
    newest: (): Sealer => ({ ...createTestSealer(keys[0] ?? testKey), nameOf: sealer.nameOf }),
  };
};

/**
 * A log with that history, next to a model of it. `through`: what stands between log and memory. Where it throws, the
 * history ends: `model` is what was acknowledged, `pending` what it would have become.
 */
export async function play(
  history: readonly Step[],
  through = (backend: LogBackend): LogBackend => backend,
) {
  const books = new Map<string, StoredBook>();
  const backend = through(createMemoryBackend(books));
  const keys = createChangingSealer();
  const { sealer } = keys;
  let log = createBookLog({ backend, sealer });
  let model: Model = { snapshot: [], records: new Map(), last: 0 };
  let pending = model;

  async function take(next: Step): Promise<void> {
    if (next.do === 'append') {
      const appended = next.texts.map((text) => log.append(book, toUpdate(text)));
      for (const result of await Promise.all(appended)) valueOf(result);
    } else if (next.do === 'compact') {
      valueOf(await log.compact(book, textsIn(model).map(toUpdate)));
    } else if (next.do === 'restart') {
      log = createBookLog({ backend, sealer });
      valueOf(await log.load(book));
    } else if (next.do === 'newKey') {
      keys.change();
    } else {
      valueOf(await log.renew());
    }
  }

  for (const next of history) {
    pending = after(model, next);
    try {
      await take(next);
    } catch (cause) {
      if (cause instanceof Killed) break;
      throw cause;
    }
    model = pending;
  }
  return {
    books,
    keys,
    model,
    pending,
    key: (await sealer.nameOf(book)).join(),
    /** As after a restart. */
    openLog: (by = sealer) => createBookLog({ backend: createMemoryBackend(books), sealer: by }),
  };
}

/** The app has come to a sudden end. */
export class Killed extends Error {}

/** Kills the app at its n-th write, from 0: just before it is committed, or just after. */
export const dying =
  (at: number, committed: boolean) =>
  (inner: LogBackend): LogBackend => {
    let writes = 0;
    return {
      ...inner,
      async write(name, change) {
        writes += 1;
        if (writes - 1 < at) return inner.write(name, change);
        if (writes - 1 === at && committed) await inner.write(name, change);
        throw new Killed();
      },
    };
  };
