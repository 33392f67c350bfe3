import type { TalkCard } from '../../core/care/talk';
import type { PrefGroup } from '../../core/care/types';

/** `talk.a01`: the group's letter and a number. Ids are never reused, so some numbers are missing. */
export type TalkId = `talk.${string}`;

/** `both` and `open` are about an item, which stands above the question; the others stand alone. */
export type TalkGroup = 'both' | 'open' | 'tonight' | 'wishes' | 'review';

interface Card extends TalkCard {
  readonly id: TalkId;
  readonly group: TalkGroup;
}

const general = (group: TalkGroup, letter: string, numbers: readonly number[]): readonly Card[] =>
  numbers.map((number) => ({
    id: `talk.${letter}${String(number).padStart(2, '0')}`,
    group,
    about: 'general',
    groups: [],
  }));

const about = (
  group: 'both' | 'open',
  letter: string,
  themes: readonly (readonly PrefGroup[])[],
): readonly Card[] =>
  themes.map((groups, index) => ({
    id: `talk.${letter}${String(index + 1).padStart(2, '0')}`,
    group,
    about: group,
    groups,
  }));

/** The thirty conversation cards, each with one question. Which are dealt, src/core/care/talk.ts says. */
export const talkCards: readonly Card[] = [
  ...about('both', 'd', [['T'], ['W'], ['P'], ['F', 'C', 'H'], ['L', 'X'], ['D'], ['Z'], ['R']]),
  ...about('open', 'e', [
    ['T', 'W'],
    ['P', 'Z'],
    ['F', 'C', 'H', 'L', 'X'],
    ['D', 'R'],
  ]),
  ...general('tonight', 'a', [1, 3, 4, 5, 6, 8]),
  ...general('wishes', 'b', [1, 3, 5, 6, 7, 10]),
  ...general('review', 'c', [1, 2, 3, 4, 6, 9]),
];

/** The group that a card belongs to; null for what is no card. */
export const talkGroupOf = (id: string): TalkGroup | null =>
  talkCards.find((card) => card.id === id)?.group ?? null;
