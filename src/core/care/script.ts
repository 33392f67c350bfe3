import type { Kind, PrefId } from './types';

/** The spoken words of guided sessions, as data (care.md section 5). The composer chooses; the plan lays out in time. */

export type BlockId = `blk.${string}`;

/** The parts of a session, in the order in which they come (care.md 5.1). */
export const blockFamilies = [
  'arrive',
  'body',
  'anchor',
  'closeness',
  'words',
  'check',
  'savour',
  'close',
] as const;
export type BlockFamily = (typeof blockFamilies)[number];

export const lengths = ['short', 'medium', 'long'] as const;
export type Length = (typeof lengths)[number];

export type Tone = 'plain' | 'warm';

/** Who listens: alone, together in a room, or together and far apart. */
export type Audience = 'solo' | 'couple' | 'distance';

/**
 * What somebody may not want to hear; shown before play, and left out for good if they say so. `whisper` is part of
 * the choice though no voice that comes with Hearth whispers: recordings of one's own may.
 */
export const soundTags = ['touch', 'breath', 'body', 'talk', 'whisper'] as const;
export type SoundTag = (typeof soundTags)[number];

/** When something is said. What is absent asks for nothing; everything that is present has to hold. */
export interface Condition {
  /** In this length and in longer ones. */
  readonly from?: Length;
  /** In this length and in shorter ones. */
  readonly to?: Length;
  readonly tone?: Tone;
  readonly audience?: readonly Audience[];
  readonly when?: 'touch' | 'noTouch' | 'gentle' | 'notGentle';
  /** Items that it names: everybody here likes each of them. */
  readonly about?: readonly PrefId[];
}

/** One spoken sentence. */
export interface Line {
  readonly text: string;
  /** Silence after the line, in seconds, as it is heard. */
  readonly pauseAfterS: number;
  /** The most that the silence may grow to, so that a session fills its time. Absent: it keeps its length. */
  readonly pauseUpToS?: number;
  /** Breath goes this way from here to the next line: for the pacer that can be seen. */
  readonly breath?: 'in' | 'out';
  /** From the start of this line to the start of the next, in seconds, in place of a pause. */
  readonly everyS?: number;
  /** It says that one can stop or skip. */
  readonly exit?: true;
  /** Playback waits after this line until somebody goes on. */
  readonly waits?: true;
}

export type ScriptLine = Line & Condition;

/** A silence whose length the composer chooses, announced where it is long. `turn`: one of the people talks in it. */
export interface Silence extends Condition {
  readonly silence: 'quiet' | 'turn';
  readonly leastS: number;
  readonly mostS: number;
}

/** Words that depend on the session around: how long it takes, what comes. */
export interface Insert extends Condition {
  readonly insert: 'minutes' | 'outline';
}

export type ScriptItem = ScriptLine | Silence | Insert;

export interface Block {
  readonly id: BlockId;
  readonly family: BlockFamily;
  /** Seconds, from and to. */
  readonly seconds: readonly [number, number];
  readonly audiences: readonly Audience[];
  /** Composed only for these kinds. Absent: for any. */
  readonly kinds?: readonly Kind[];
  readonly tags: readonly SoundTag[];
  /** Of each list, one item at least that everybody here likes. Empty: it names nothing that anybody could refuse. */
  readonly needs: readonly (readonly PrefId[])[];
  /** The same for time alone, where that is about other items. */
  readonly needsAlone?: readonly (readonly PrefId[])[];
  /** What comes instead where it cannot be, in this order (care.md 5.5). */
  readonly instead: readonly BlockId[];
  /** Of touch: the block of the same length and warmth without touch. */
  readonly noTouchTwin?: BlockId;
  /** How well it suits anybody, beside what is liked: 0 where absent. */
  readonly prior?: number;
  /** Talk that takes a while: never in the last minute and a half (care.md 5.6). */
  readonly heavy?: true;
  /** Ends a session; a session has one of them. */
  readonly ending?: true;
  /** Left out in gentle mode (care.md 5.4). */
  readonly notGentle?: true;
  readonly items: readonly ScriptItem[];
}

/** Everything that sessions are made of. */
export interface Library {
  readonly blocks: ReadonlyMap<BlockId, Block>;
  /** By minutes. */
  readonly minutes: Readonly<Record<number, Line>>;
  /** What comes, by part; said one after the other. */
  readonly outline: Readonly<Partial<Record<BlockFamily, Line>>>;
  /** That it can be stopped; one of them, in turn, every few minutes. */
  readonly reminders: readonly Line[];
  /** How a silence is announced: by its seconds. `more`: another one, directly after. 0: any that needs no number. */
  readonly silences: Readonly<
    Record<Silence['silence'] | 'more', Readonly<Record<number, string>>>
  >;
}
