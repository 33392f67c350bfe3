import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Strength } from '../../../app/api';

/** Long enough for a word to be finished before it is judged. */
const pauseMs = 250;

/**
 * How strong what is typed is: null while nothing is typed or it is still being judged. `judge` answers in any order;
 * only the answer for what stands there now counts.
 */
export const createStrength = (
  typed: Accessor<string>,
  judge: (passphrase: string) => Promise<Strength>,
): Accessor<Strength | null> => {
  const [strength, setStrength] = createSignal<Strength | null>(null);
  createEffect(
    on(typed, (passphrase) => {
      setStrength(null);
      if (passphrase === '') return;
      let current = true;
      const timer = setTimeout(async () => {
        const found = await judge(passphrase);
        if (current) setStrength(found);
      }, pauseMs);
      onCleanup(() => {
        current = false;
        clearTimeout(timer);
      });
    }),
  );
  return strength;
};
