import { wordCount } from './pacing';
import { lengths, type Length, type Line } from './script';
import { silenceSteps } from './telling';
import { secondsOf, type Reader } from './voice';

/** How long each silence of a step would be in all, in seconds; its own bounds hold. */
const quietSteps = [0, ...silenceSteps, 90, 120, 180, 240, 360];

export interface Size {
  readonly length: Length;
  readonly silenceS: number;
}

/** A step that can be told in several sizes. */
export interface Sizable {
  /** Its share of the time, as a weight. */
  readonly share: number;
  /** The longest that it may take, in seconds. */
  readonly mostS: number;
  readonly lines: (size: Size) => readonly Line[];
  /** How much it takes, in seconds and words. Of a step that has a twin: the more of both. */
  readonly takes: (size: Size) => Weight;
}

export interface Weight {
  readonly seconds: number;
  readonly words: number;
}

export interface Room {
  readonly limitS: number;
  readonly words: readonly [number, number];
}

interface State extends Weight {
  readonly length: number;
  readonly quiet: number;
}

const sizeOf = ({ length, quiet }: Pick<State, 'length' | 'quiet'>): Size => ({
  length: lengths[length] ?? 'long',
  silenceS: quietSteps[quiet] ?? 0,
});

/** How much lines take, all pauses at their shortest. */
export const weightOf = (lines: readonly Line[], read: Reader): Weight => ({
  seconds: secondsOf(lines, read),
  words: lines.reduce((sum, { text }) => sum + wordCount(text), 0),
});

export const heavier = (one: Weight, other: Weight): Weight => ({
  seconds: Math.max(one.seconds, other.seconds),
  words: Math.max(one.words, other.words),
});

/**
 * Chooses a size for every step: all begin at their shortest, then words grow until there are enough of them, then
 * silences, as far as the time allows; whoever is furthest below its share goes first. Null where even the shortest
 * does not fit.
 */
export const fit = (steps: readonly Sizable[], { limitS, words }: Room): Size[] | null => {
  const at = (step: Sizable, length: number, quiet: number): State => ({
    length,
    quiet,
    ...step.takes(sizeOf({ length, quiet })),
  });
  const states = steps.map((step) => at(step, 0, 0));
  const total = (of: (state: State) => number) => states.reduce((sum, each) => sum + of(each), 0);
  let left = limitS - total(({ seconds }) => seconds);
  let said = total((each) => each.words);
  if (left < 0) return null;

  /** Lets the neediest step that can grow do so, until none can. */
  const grow = (next: (state: State, step: Sizable) => State | null, isEnough: () => boolean) => {
    const done = new Set<number>();
    while (done.size < steps.length && !isEnough()) {
      let neediest = -1;
      let least = Infinity;
      states.forEach(({ seconds }, index) => {
        const need = seconds / (steps[index]?.share ?? 1);
        if (!done.has(index) && need < least) [neediest, least] = [index, need];
      });
      const [state, step] = [states[neediest], steps[neediest]];
      if (!state || !step) return;
      const grown = next(state, step);
      if (!grown) {
        done.add(neediest);
        continue;
      }
      left -= grown.seconds - state.seconds;
      said += grown.words - state.words;
      states[neediest] = grown;
    }
  };
  const fits = (grown: State, state: State, step: Sizable): boolean =>
    grown.seconds <= Math.max(step.mostS, state.seconds) &&
    grown.seconds - state.seconds <= left &&
    said + grown.words - state.words <= words[1];

  const target = (words[0] + words[1]) / 2;
  grow(
    (state, step) => {
      if (state.length + 1 >= lengths.length) return null;
      const grown = at(step, state.length + 1, state.quiet);
      return fits(grown, state, step) ? grown : null;
    },
    () => said >= target,
  );
  grow(
    (state, step) => {
      for (let quiet = state.quiet + 1; quiet < quietSteps.length; quiet++) {
        const grown = at(step, state.length, quiet);
        if (grown.seconds > state.seconds) return fits(grown, state, step) ? grown : null;
      }
      return null;
    },
    () => false,
  );
  return states.map(sizeOf);
};
