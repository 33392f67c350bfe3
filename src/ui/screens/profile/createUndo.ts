import { createSignal } from 'solid-js';
import type { Home } from '../../../app/api';
import type { Answer, AnswerKey } from '../../../core/care/types';

interface Before {
  readonly key: AnswerKey;
  readonly answer: Answer | null;
  /** Of a not-now: when it was to end. */
  readonly until: number | null;
}

/** Answers, and takes them back tap by tap for as long as the screen is open. */
export const createUndo = (home: Home) => {
  const [taps, setTaps] = createSignal<readonly (readonly Before[])[]>([]);
  return {
    isPossible: () => taps().length > 0,
    answer(keys: readonly AnswerKey[], answer: Answer | null): void {
      const before = keys.map((key) => ({
        key,
        answer: home.state.answers[key] ?? null,
        until: home.care.state.notNowUntil[key] ?? null,
      }));
      setTaps((all) => [...all, before]);
      for (const key of keys) home.setAnswer(key, answer);
    },
    undo(): void {
      for (const { key, answer, until } of taps().at(-1) ?? []) {
        if (answer === 'notNow') home.care.setNotNow(key, until);
        else home.setAnswer(key, answer);
      }
      setTaps((all) => all.slice(0, -1));
    },
  };
};
