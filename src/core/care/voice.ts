import type { Clip } from '../ports/audio';
import { frameS, toFrames } from './frames';
import type { Line } from './script';

/** One voice: the files that hold every line it can say. */
export interface Voice {
  /** Such as `bdl`. Voices are named by id, never by gender. */
  readonly id: string;
  readonly clips: readonly Clip[];
}

/** Where one line lies in a file, in whole frames, with a little silence on both sides. */
export interface Take {
  readonly clip: Clip;
  readonly fromFrame: number;
  readonly frames: number;
}

/** How long a line is heard, in frames of its take: silence, words, silence. */
export interface Spoken {
  readonly headS: number;
  readonly heardS: number;
  readonly tailS: number;
  /** Null: no file holds it; it can be read, not heard. */
  readonly take: Take | null;
}

export type Reader = (text: string) => Spoken;

const headS = 0.06;
/** Room for the echo of the last syllable. */
const tailS = 0.4;

/** Time for a line that nobody has recorded: about 150 words a minute. */
const estimated = (text: string): Spoken => {
  const words = text.split(/\s+/u).length;
  const pauses = (text.match(/[,:;]/gu) ?? []).length;
  return { headS, heardS: 0.35 + words * 0.36 + pauses * 0.3, tailS, take: null };
};

const takesOf = (clip: Clip): readonly (readonly [string, Spoken])[] =>
  clip.cues.map(({ text, startS, endS }, index) => {
    const next = clip.cues[index + 1]?.startS ?? Infinity;
    const fromFrame = Math.max(0, Math.floor((startS - headS) / frameS));
    const toFrame = Math.min(
      toFrames(clip.durationS),
      Math.ceil((endS + tailS) / frameS),
      Math.floor((next - headS) / frameS),
    );
    const fromS = fromFrame * frameS;
    return [
      text,
      {
        headS: startS - fromS,
        heardS: endS - startS,
        tailS: Math.max(0, toFrame * frameS - endS),
        take: { clip, fromFrame, frames: toFrame - fromFrame },
      },
    ];
  });

/** A voice never changes, and a composition asks for its lines thousands of times. */
const readers = new WeakMap<Voice, Reader>();

const madeReader = ({ clips }: Voice): Reader => {
  const takes = new Map(clips.flatMap(takesOf));
  return (text) => {
    const known = takes.get(text) ?? estimated(text);
    takes.set(text, known);
    return known;
  };
};

/** Finds each line by its words. A voice that lacks a line leaves it to be read. */
export const readerOf = (voice: Voice): Reader => {
  const reader = readers.get(voice) ?? madeReader(voice);
  readers.set(voice, reader);
  return reader;
};

const takeS = ({ take, headS: head, heardS, tailS: tail }: Spoken): number =>
  take ? take.frames * frameS : head + heardS + tail;

/** How long lines take one after the other, all pauses at their shortest, in seconds. */
export const secondsOf = (lines: readonly Line[], read: Reader): number =>
  lines.reduce((sum, { text, pauseAfterS, everyS }) => {
    const spoken = read(text);
    if (everyS !== undefined) return sum + everyS;
    return sum + takeS(spoken) + Math.max(0, pauseAfterS - spoken.tailS - headS);
  }, 0);

/** No sound at all: for reading together. */
export const silentVoice: Voice = { id: 'none', clips: [] };
