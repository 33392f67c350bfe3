/** One stage of a talk that is led: who has the word, about what, and for about how long. */
export interface TalkStage {
  readonly part: 'ready' | 'speak' | 'sayBack' | 'thanks';
  /** What it is about; null where that is open. */
  readonly about: 'was' | 'feel' | 'need' | null;
  /** `first` begins; null where it is both. */
  readonly who: 'first' | 'second' | null;
  /** Minutes; null where no time is kept. Nobody is cut off: the next stage begins by a tap. */
  readonly minutes: number | null;
}

export type LedTalk = 'listen' | 'three';

/** How long each has the word. */
export const turnMinutes = [1, 2, 3, 5] as const;

const sayBackMinutes = 1;
const people = ['first', 'second'] as const;
const abouts = ['was', 'feel', 'need'] as const;

const untimed = (part: 'ready' | 'thanks'): TalkStage => ({
  part,
  about: null,
  who: null,
  minutes: null,
});

const listening = (minutes: number): readonly TalkStage[] =>
  people.flatMap((who) => [
    { part: 'speak', about: null, who, minutes },
    {
      part: 'sayBack',
      about: null,
      who: who === 'first' ? 'second' : 'first',
      minutes: sayBackMinutes,
    },
  ]);

const threeParts = (minutes: number): readonly TalkStage[] =>
  abouts.flatMap((about) =>
    people.map((who): TalkStage => ({ part: 'speak', about, who, minutes })),
  );

/** The stages of a talk in which each has the word for `minutes` at a time: equal turns. */
export const stagesOf = (talk: LedTalk, minutes: number): readonly TalkStage[] => [
  untimed('ready'),
  ...(talk === 'listen' ? listening(minutes) : threeParts(minutes)),
  untimed('thanks'),
];
