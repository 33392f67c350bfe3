import type { Block, Library, Line } from '../../core/care/script';
import { anchorBlocks } from './anchor';
import { arriveBlocks } from './arrive';
import { bodyBlocks } from './body';
import { checkBlocks } from './check';
import { closeBlocks } from './close';
import { closenessBlocks } from './closeness';
import { partBlocks } from './parts';
import { savourBlocks } from './savour';
import { exit, say } from './say';
import { wordsBlocks } from './words';

/** The 58 blocks of care.md 5.5, in the order in which a session has them. */
export const blocks: readonly Block[] = [
  ...arriveBlocks,
  ...bodyBlocks,
  ...anchorBlocks,
  ...closenessBlocks,
  ...wordsBlocks,
  ...checkBlocks,
  ...savourBlocks,
  ...closeBlocks,
];

const short = (text: string): Line => ({ text, pauseAfterS: 0.8, pauseUpToS: 1.2 });

const numbers = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  8: 'eight',
  10: 'ten',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
} as const;

export const library: Library = {
  blocks: new Map([...blocks, ...partBlocks].map((block) => [block.id, block])),
  minutes: Object.fromEntries(
    Object.entries(numbers).map(([count, word]) => [
      count,
      say(`Here are ${word} minutes for you.`),
    ]),
  ),
  outline: {
    body: short('First, some comfort.'),
    anchor: short('Something steady to notice.'),
    closeness: short('Quiet time.'),
    words: short('Kind words.'),
    check: short('A small check.'),
    savour: short('A moment to keep.'),
    close: { ...short('And a gentle end.'), pauseAfterS: 1.3 },
  },
  reminders: [
    exit('You can stop here, or go on.'),
    exit('Stop whenever you like.'),
    exit('It is fine to stop now.'),
  ],
  silences: {
    quiet: {
      0: 'Here is a quiet moment.',
      20: 'I will be quiet for twenty seconds.',
      30: 'I will be quiet for thirty seconds.',
      40: 'I will be quiet for forty seconds.',
      60: 'I will be quiet for one minute.',
    },
    more: {
      0: 'A little more quiet.',
      20: 'Twenty seconds more.',
      30: 'Thirty seconds more.',
      40: 'Forty seconds more.',
      60: 'One minute more.',
    },
    turn: {
      0: 'Here is a little time.',
      20: 'Twenty seconds, from now.',
      30: 'Thirty seconds, from now.',
      40: 'Forty seconds, from now.',
      60: 'One minute, from now.',
    },
  },
};
