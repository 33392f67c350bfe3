import type { TalkCard } from '../core/care/talk';
import type { PrefGroup } from '../core/care/types';

const cards = (
  about: TalkCard['about'],
  ids: Readonly<Record<string, readonly PrefGroup[]>>,
): readonly TalkCard[] => Object.entries(ids).map(([id, groups]) => ({ id, about, groups }));

/** Conversation cards: thirty, each with one question. Which are dealt, src/core/care/talk.ts says. */
export const talkCards: readonly TalkCard[] = [
  ...cards('both', {
    touchBest: ['T'],
    touchFirst: ['T'],
    wordsRemember: ['W'],
    wordsWhen: ['W'],
    nearness: ['P'],
    food: ['F'],
    comfort: ['C'],
    washing: ['H'],
    light: ['L'],
    talkWhen: ['D'],
    sleep: ['Z'],
    phones: ['X'],
    milesApart: ['R'],
  }),
  ...cards('open', {
    curiousTouch: ['T'],
    curiousWords: ['W'],
    curiousNear: ['P', 'Z'],
    curiousCare: ['F', 'C', 'H'],
    curiousRoom: ['L', 'X'],
    curiousTalk: ['D'],
    curiousFar: ['R'],
  }),
  ...cards('general', {
    worked: [],
    slower: [],
    asking: [],
    stopSign: [],
    quietWish: [],
    afterHard: [],
    lookingAfter: [],
    nextDay: [],
    changed: [],
    smallThing: [],
  }),
];
