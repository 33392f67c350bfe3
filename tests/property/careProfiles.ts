import fc from 'fast-check';
import { preferences } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import type { Answer, AnswerKey, Answers } from '../../src/core/care/types';

export const keys: readonly AnswerKey[] = preferences.flatMap(answerKeys);

/** Unset first, so that a failing profile shrinks to few answers. Likings twice as often, so that cards fill. */
const choices: readonly (Answer | undefined)[] = [
  undefined,
  'love',
  'nice',
  'fine',
  'notNow',
  'pleaseDont',
  'love',
  'nice',
  'fine',
];

export const profile: fc.Arbitrary<Answers> = fc
  .uint8Array({ minLength: keys.length, maxLength: keys.length })
  .map(
    (bytes) =>
      new Map(
        keys.flatMap((key, index) => {
          const answer = choices[(bytes[index] ?? 0) % choices.length];
          return answer ? [[key, answer] as const] : [];
        }),
      ),
  );

/** The same answers, entered in another order: those before `cut` last, or all of them backwards. */
export const reordered = (answers: Answers, cut: number, backwards: boolean): Answers => {
  const entries = [...answers];
  const turned = [...entries.slice(cut), ...entries.slice(0, cut)];
  return new Map(backwards ? turned.reverse() : turned);
};

export const withAnswer = (
  answers: Answers,
  key: AnswerKey,
  answer: Answer | undefined,
): Answers => {
  const changed = new Map(answers);
  if (answer) changed.set(key, answer);
  else changed.delete(key);
  return changed;
};

const isLong = process.env['HEARTH_LONG'] === '1';
const seed = Number(process.env['HEARTH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`fast-check seed ${seed}; HEARTH_SEED=${seed} repeats this run`);

/** Runs a property on 2,000 cases, or on 100,000 with HEARTH_LONG=1. */
export const check = <Ts>(property: fc.IProperty<Ts>): void => {
  fc.assert(property, { seed, numRuns: isLong ? 100_000 : 2_000 });
};

/** A long run takes minutes. */
export const timeoutMs = isLong ? 1_800_000 : 60_000;
