import {
  lengths,
  type Audience,
  type Block,
  type BlockFamily,
  type Condition,
  type Insert,
  type Length,
  type Library,
  type Line,
  type ScriptItem,
  type Silence,
  type Tone,
} from './script';
import type { PrefId } from './types';

/** How the words of a block are chosen. */
export interface Telling {
  readonly tone: Tone;
  readonly audience: Audience;
  readonly gentle: boolean;
  /** Lines that offer touch may be said. */
  readonly touch: boolean;
  readonly welcome: ReadonlySet<PrefId>;
  readonly minutes: number;
  /** The parts that the session has, in order. */
  readonly families: readonly BlockFamily[];
  /** The longest silence in one piece, in seconds. */
  readonly longestS: number;
}

/** A silence has one of these lengths, in seconds; over 15 it is announced with its length (care.md 5.2). */
export const silenceSteps = [6, 8, 10, 12, 15, 20, 30, 40, 60] as const;

const atMost = (seconds: number): number => silenceSteps.findLast((step) => step <= seconds) ?? 0;

/** Several pieces with a word between, where one would be too long. */
const piecesOf = (totalS: number, longestS: number): readonly number[] => {
  const whole = Math.floor(totalS / longestS);
  const rest = atMost(totalS - whole * longestS);
  return [...Array.from({ length: whole }, () => longestS), ...(rest > 0 ? [rest] : [])];
};

const silenceLines = (
  { silences }: Library,
  { silence, leastS, mostS }: Silence,
  { longestS }: Telling,
  wishedS: number,
): readonly Line[] => {
  const totalS = Math.min(mostS, Math.max(leastS, wishedS));
  const pieces =
    silence === 'turn' ? [atMost(Math.min(totalS, longestS))] : piecesOf(totalS, longestS);
  return pieces.flatMap((seconds, index) => {
    const words = silences[index === 0 ? silence : 'more'];
    const text = words[seconds] ?? words[0];
    return text === undefined ? [] : [{ text, pauseAfterS: seconds }];
  });
};

const insertLines = (
  { minutes, outline }: Library,
  { insert }: Insert,
  { minutes: count, families }: Telling,
): readonly Line[] => {
  const lines = insert === 'minutes' ? [minutes[count]] : families.map((family) => outline[family]);
  return lines.flatMap((line) => line ?? []);
};

const rank = (length: Length): number => lengths.indexOf(length);

export const holds = (condition: Condition, length: Length, telling: Telling): boolean => {
  const { from, to, tone, audience, when, about } = condition;
  if (from && rank(length) < rank(from)) return false;
  if (to && rank(length) > rank(to)) return false;
  if (tone && tone !== telling.tone) return false;
  if (audience && !audience.includes(telling.audience)) return false;
  if (when === 'touch' && !telling.touch) return false;
  if (when === 'noTouch' && telling.touch) return false;
  if (when === 'gentle' && !telling.gentle) return false;
  if (when === 'notGentle' && telling.gentle) return false;
  return about?.every((pref) => telling.welcome.has(pref)) ?? true;
};

/**
 * What is said of a block, in one length.
 *
 * @param silenceS how long each of its silences would be, in seconds, within its own bounds
 */
export const linesOf = (
  library: Library,
  block: Block,
  { length, silenceS }: { readonly length: Length; readonly silenceS: number },
  telling: Telling,
): readonly Line[] =>
  block.items
    .filter((item) => holds(item, length, telling))
    .flatMap((item: ScriptItem): readonly Line[] => {
      if ('silence' in item) return silenceLines(library, item, telling, silenceS);
      if ('insert' in item) return insertLines(library, item, telling);
      return [item];
    });
