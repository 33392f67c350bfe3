import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createBook } from '../../../src/doc';
import { createQuarantine, type ScratchWorker } from '../../../src/doc/quarantine';
import { createScratch } from '../../../src/doc/scratch';
import { honest, idOf, orphans, poison } from '../../helpers/bombs';

/** Workers in this thread, each with a real scratch copy; a test decides whether one answers. */
const thread = () => {
  const world = { started: 0, ended: 0, answers: true, fail: () => {} };
  const start = (
    onAnswer: (answer: 'ready' | 'fits' | 'tooEarly' | 'refused') => void,
    onFailure: () => void,
  ): ScratchWorker => {
    world.started += 1;
    world.fail = onFailure;
    const scratch = createScratch();
    let ended = false;
    const answer = (message: Parameters<typeof onAnswer>[0]) =>
      queueMicrotask(() => !ended && onAnswer(message));
    return {
      post(question) {
        if (question.type === 'load') scratch.load(question.update);
        else if (question.type === 'loaded') answer('ready');
        else if (world.answers) answer(scratch.admit(question.update));
      },
      end() {
        if (!ended) world.ended += 1;
        ended = true;
      },
    };
  };
  return { world, start };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the quarantine', () => {
  it('admits in order, and what was admitted and applied is what the next one builds on', async () => {
    const book = createBook();
    const { world, start } = thread();
    const quarantine = createQuarantine(book, start);
    const source = createBook();
    const updates: Uint8Array<ArrayBuffer>[] = [];
    source.on('update', (update: Uint8Array) => updates.push(update as Uint8Array<ArrayBuffer>));
    for (let at = 0; at < 4; at += 1) {
      Y.applyUpdate(source, honest(at, at + 1));
    }
    const verdicts = updates.map(async (update) => {
      const verdict = await quarantine.admit(update);
      if (verdict === 'fits') Y.applyUpdate(book, update);
      return verdict;
    });
    await vi.runAllTimersAsync();
    expect(await Promise.all(verdicts)).toEqual(['fits', 'fits', 'fits', 'fits']);
    expect(book.getMap('entries').size).toBe(4);
    expect(world.started).toBe(1);
  });

  it('begins with a copy of what the book holds', async () => {
    const book = createBook();
    Y.applyUpdate(book, honest(1));
    const source = createBook();
    Y.applyUpdate(source, honest(1));
    const before = Y.encodeStateVector(source);
    source.clientID = 9;
    source.getMap('entries').delete(idOf(1));
    const admitted = createQuarantine(book, thread().start).admit(
      Y.encodeStateAsUpdate(source, before) as Uint8Array<ArrayBuffer>,
    );
    await vi.runAllTimersAsync();
    expect(await admitted).toBe('fits');
  });

  it('ends the worker at the first thing refused, and refuses whatever comes after', async () => {
    const { world, start } = thread();
    const quarantine = createQuarantine(createBook(), start);
    const verdicts = [poison(2 ** 40), honest(1)].map((update) => quarantine.admit(update));
    await vi.runAllTimersAsync();
    expect(await Promise.all(verdicts)).toEqual(['refused', 'refused']);
    expect(await quarantine.admit(honest(2))).toBe('refused');
    expect(quarantine.isRefused()).toBe(true);
    expect(world).toMatchObject({ started: 1, ended: 1 });
  });

  it('refuses what keeps two workers busy for two seconds each', async () => {
    const { world, start } = thread();
    world.answers = false;
    const quarantine = createQuarantine(createBook(), start);
    const verdict = quarantine.admit(honest(1));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(quarantine.isRefused()).toBe(false);
    expect(world).toMatchObject({ started: 2, ended: 1 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await verdict).toBe('refused');
    expect(world.ended).toBe(2);
  });

  it('forgives one silence: a phone that slept looks the same', async () => {
    const { world, start } = thread();
    world.answers = false;
    const quarantine = createQuarantine(createBook(), start);
    const verdicts = [honest(1, 1), honest(2, 2)].map((update) => quarantine.admit(update));
    await vi.advanceTimersByTimeAsync(1_900);
    world.answers = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(verdicts)).toEqual(['fits', 'fits']);
    expect(world.started).toBe(2);
  });

  it('forgives what comes too early, but not a flood of it', async () => {
    const quarantine = createQuarantine(createBook(), thread().start);
    const ask = async (update: Uint8Array<ArrayBuffer>) => {
      const verdict = quarantine.admit(update);
      await vi.runAllTimersAsync();
      return verdict;
    };
    const [first, second, third] = orphans(3);
    if (!first || !second || !third) throw new Error('Three orphans');
    expect(await ask(first)).toBe('tooEarly');
    expect(await ask(second)).toBe('tooEarly');
    expect(await ask(honest(1, 3))).toBe('fits');
    expect(await ask(first)).toBe('tooEarly');
    expect(await ask(second)).toBe('tooEarly');
    expect(await ask(third)).toBe('refused');
  });

  it('says nothing against an update when the worker itself cannot run', async () => {
    const { world, start } = thread();
    world.answers = false;
    const quarantine = createQuarantine(createBook(), start);
    const verdict = quarantine.admit(honest(1));
    await vi.advanceTimersByTimeAsync(10);
    world.fail();
    expect(await verdict).toBe('tooEarly');
    expect(quarantine.isRefused()).toBe(false);
  });
});
