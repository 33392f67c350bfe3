import type { Bytes } from '../core/bytes';
import { isOwnOrigin } from '../core/ownDevice';
import type { Quarantine, Verdict } from '../core/ports/sync';
import type { Book } from './collection';
import { encodeSince, encodeUpTo, reachOf } from './parts';
import type { ScratchAnswer, ScratchQuestion } from './scratchMessages';

/** An update that keeps the worker busy for so long is no update of a person's. */
const patienceMs = 2_000;
/** A phone that was asleep in between looks like a worker that hangs: so it takes two. */
const strikes = 2;
/** As often in a row something may come before what it builds on. */
const mostTooEarly = 3;

export interface ScratchWorker {
  post(question: ScratchQuestion): void;
  end(): void;
}

type StartWorker = (
  onAnswer: (answer: ScratchAnswer) => void,
  onFailure: () => void,
) => ScratchWorker;

const startWorker: StartWorker = (onAnswer, onFailure) => {
  const worker = new Worker(new URL('./scratchWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ScratchAnswer>) => onAnswer(data));
  worker.addEventListener('error', onFailure);
  return {
    post: (question) => worker.postMessage(question),
    end: () => worker.terminate(),
  };
};

interface Waiting {
  readonly update: Bytes;
  readonly settle: (verdict: Verdict) => void;
  timeouts: number;
}

/** The page has its turn after so long. */
const sliceMs = 12;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Where updates for a partner's book wait until a worker has tried them in a copy of it. Whoever admits an update must
 * apply it at once, so that copy and book stay the same. What another device of this person has tried and passed on goes
 * into the copy as well.
 */
export const createQuarantine = (book: Book, start = startWorker): Quarantine => {
  const waiting: Waiting[] = [];
  let worker: ScratchWorker | undefined;
  let isLoaded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tooEarly = 0;
  let closed = false;
  let refused = false;

  const end = () => {
    clearTimeout(timer);
    worker?.end();
    worker = undefined;
    isLoaded = false;
  };

  const settleAll = (verdict: Verdict) => {
    for (const { settle } of waiting.splice(0)) settle(verdict);
  };

  const refuse = () => {
    refused = true;
    end();
    settleAll('refused');
  };

  const watch = () => {
    clearTimeout(timer);
    if (waiting.length > 0) timer = setTimeout(onSilence, patienceMs);
  };

  const onSilence = () => {
    const [first] = waiting;
    if (!first) return;
    first.timeouts += 1;
    if (first.timeouts >= strikes) return refuse();
    end();
    void load();
  };

  const take = (verdict: Verdict) => {
    tooEarly = verdict === 'tooEarly' ? tooEarly + 1 : 0;
    if (verdict === 'refused' || tooEarly >= mostTooEarly) return refuse();
    waiting.shift()?.settle(verdict);
    watch();
  };

  const onAnswer = (from: ScratchWorker | undefined, answer: ScratchAnswer) => {
    if (from !== worker) return;
    if (answer !== 'ready') return take(answer);
    isLoaded = true;
    for (const { update } of waiting) worker?.post({ type: 'admit', update });
    watch();
  };

  /** The worker's script cannot be loaded, or its memory has run out: nothing is said about the update. */
  const onFailure = (from: ScratchWorker | undefined) => {
    if (from !== worker) return;
    end();
    settleAll('tooEarly');
  };

  const load = async () => {
    const started: ScratchWorker = start(
      (answer) => onAnswer(started, answer),
      () => onFailure(started),
    );
    worker = started;
    // What was admitted last may still be on its way into the book.
    await nextTask();
    const reach = reachOf(book);
    let since = performance.now();
    for (const update of encodeUpTo(book, reach)) {
      if (worker !== started) return;
      started.post({ type: 'load', update });
      if (performance.now() - since < sliceMs) continue;
      await nextTask();
      since = performance.now();
    }
    if (worker !== started) return;
    started.post({ type: 'load', update: encodeSince(book, reach) });
    started.post({ type: 'loaded' });
  };

  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (isOwnOrigin(origin)) worker?.post({ type: 'load', update: update as Bytes });
  };
  book.on('update', onUpdate);

  return {
    prepare(): void {
      if (!worker && !refused && !closed) void load();
    },
    isRefused: () => refused,
    admit(update) {
      if (refused || closed) return Promise.resolve(refused ? 'refused' : 'tooEarly');
      return new Promise((settle) => {
        waiting.push({ update, settle, timeouts: 0 });
        if (!worker) void load();
        if (!isLoaded) return;
        worker?.post({ type: 'admit', update });
        if (waiting.length === 1) watch();
      });
    },
    close() {
      closed = true;
      book.off('update', onUpdate);
      end();
      settleAll('tooEarly');
    },
  };
};
