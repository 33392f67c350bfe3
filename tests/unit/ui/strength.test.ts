import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Strength } from '../../../src/app/api';
import { createStrength } from '../../../src/ui/screens/gate/createStrength';

const of = (verdict: Strength['verdict']): Strength => ({ verdict, guessedIn: 'years' });

/** A judge who answers when told to. */
const slowJudge = () => {
  const asked: { passphrase: string; answer: (strength: Strength) => void }[] = [];
  const judge = (passphrase: string) =>
    new Promise<Strength>((answer) => asked.push({ passphrase, answer }));
  return { asked, judge };
};

const begin = () => {
  const { asked, judge } = slowJudge();
  return createRoot((end) => {
    const [typed, type] = createSignal('');
    return { asked, type, end, strength: createStrength(typed, judge) };
  });
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(1_000);

describe('the strength of what is typed', () => {
  it('is asked for once a pause comes, not at every key', async () => {
    const { asked, type } = begin();
    for (const text of ['w', 'wa', 'warm']) {
      type(text);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(asked).toEqual([]);
    await settle();
    expect(asked.map(({ passphrase }) => passphrase)).toEqual(['warm']);
  });

  it('never shows the judgement of what no longer stands there', async () => {
    const { asked, type, strength } = begin();
    type('warm');
    await settle();
    type('warm blanket tea rain');
    await settle();
    asked[1]?.answer(of('strong'));
    await settle();
    asked[0]?.answer(of('refused'));
    await settle();
    expect(strength()).toEqual(of('strong'));
  });

  it('is unknown while something new is being judged, and when nothing is typed', async () => {
    const { asked, type, strength } = begin();
    type('warm');
    await settle();
    asked[0]?.answer(of('fair'));
    await settle();
    expect(strength()).toEqual(of('fair'));
    type('w');
    expect(strength()).toBeNull();
    type('');
    await settle();
    expect(strength()).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('asks nothing once the screen is gone', async () => {
    const { asked, type, end } = begin();
    type('warm');
    end();
    await settle();
    expect(asked).toEqual([]);
  });
});
