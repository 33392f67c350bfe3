import type {
  Audience,
  Block,
  BlockFamily,
  Condition,
  Insert,
  Line,
  ScriptItem,
  Silence,
} from '../../core/care/script';
import type { PrefId } from '../../core/care/types';

/** The words in which scripts are written down: one spoken sentence each, and the silence after it in seconds. */

/** A sentence; the next follows at once. */
export const say = (text: string): Line => ({ text, pauseAfterS: 1.3, pauseUpToS: 1.8 });

/** A choice, or something to think about for a moment. */
export const offer = (text: string): Line => ({ text, pauseAfterS: 1.6, pauseUpToS: 3 });

/** Something to do: time for it. */
export const act = (text: string): Line => ({ text, pauseAfterS: 4.5, pauseUpToS: 7 });

/** A question to somebody, and time for the answer. */
export const ask = (text: string): Line => ({ text, pauseAfterS: 6, pauseUpToS: 9 });

/** Reminds that one can stop. */
export const exit = (text: string): Line => ({
  text,
  pauseAfterS: 1.6,
  pauseUpToS: 2.4,
  exit: true,
});

/** Playback waits until somebody goes on. */
export const wait = (text: string): Line => ({ text, pauseAfterS: 2, waits: true });

/** Breath goes one way for so many seconds. */
export const breathe = (breath: 'in' | 'out', text: string, everyS: number): Line => ({
  text,
  pauseAfterS: 0,
  everyS,
  breath,
});

/** A silence of a length that the composer chooses. */
export const quiet = (leastS: number, mostS: number): Silence => ({
  silence: 'quiet',
  leastS,
  mostS,
});

/** A silence in which one of the people talks. */
export const turn = (leastS: number, mostS: number): Silence => ({
  silence: 'turn',
  leastS,
  mostS,
});

export const minutes: Insert = { insert: 'minutes' };
export const outline: Insert = { insert: 'outline' };

/** These, where all of that holds. */
export const only = (
  condition: Condition,
  ...items: readonly ScriptItem[]
): readonly ScriptItem[] => items.map((item) => ({ ...item, ...condition }));

export const medium = (...items: readonly ScriptItem[]) => only({ from: 'medium' }, ...items);
export const long = (...items: readonly ScriptItem[]) => only({ from: 'long' }, ...items);

export const alone: readonly Audience[] = ['solo'];
export const couple: readonly Audience[] = ['couple'];
export const distance: readonly Audience[] = ['distance'];
export const together: readonly Audience[] = ['couple', 'distance'];
export const anyone: readonly Audience[] = ['solo', 'couple', 'distance'];

export const warm = (text: string) => only({ tone: 'warm' }, say(text));
export const plain = (text: string) => only({ tone: 'plain' }, say(text));
export const about = (pref: PrefId, ...items: readonly ScriptItem[]) =>
  only({ about: [pref] }, ...items);

type Marks = Partial<Omit<Block, 'id' | 'family' | 'seconds' | 'items'>>;

/** A block of a family. What is not marked: for anybody, without tags, needs nothing, and nothing stands in for it. */
export const blockOf =
  (family: BlockFamily) =>
  (
    id: Block['id'],
    seconds: Block['seconds'],
    marks: Marks,
    ...items: readonly (ScriptItem | readonly ScriptItem[])[]
  ): Block => ({
    id,
    family,
    seconds,
    audiences: anyone,
    tags: [],
    needs: [],
    instead: [],
    ...marks,
    items: items.flat(),
  });

/** Said in many blocks, always in the same words. */
export const common = {
  askAndWait: ask('Ask, and wait for the answer.'),
  skip: offer('Skipping this is fine.'),
  noIsWelcome: offer('A no is as welcome as a yes.'),
  apart: offer('Or rest with some space between you.'),
  nothing: offer('Or do nothing at all.'),
  noHurry: say('There is no hurry.'),
  anyAnswer: offer('Any answer is fine, and so is none.'),
  stay: offer('Stay with it as long as you like.'),
  wander: say('If your mind wanders, that is fine.'),
  sign: offer('A word, a nod, or a sign is enough.'),
} as const;

/** The same, warmer or plainer: how a block that does not end in words of its own ends. */
const inTwoTones = (warmly: string, plainly: string) =>
  only({ from: 'medium' }, ...warm(warmly), ...plain(plainly));

export const ends = {
  comfort: inTwoTones('Small comforts count.', 'Small things help.'),
  notice: inTwoTones('It is enough to be here.', 'That is all there is to do.'),
  said: inTwoTones('Thank you for saying it.', 'You can leave it there.'),
  inside: inTwoTones('However it is, it is welcome.', 'However it is, it is fine.'),
  small: inTwoTones('It is small, and it counts.', 'Small is fine.'),
  time: inTwoTones('This is time for the two of you.', 'This takes a little while.'),
  care: inTwoTones('You can be looked after, too.', 'It is there if you want it.'),
  bye: inTwoTones('Be well.', 'Goodbye for now.'),
} as const;
