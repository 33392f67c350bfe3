import { cards } from '../../../content/cards/cards';
import type { LearnWords } from '../../../content/cards/words';
import { myths } from '../../../content/misconceptions/misconceptions';
import type { MisconceptionWords } from '../../../content/misconceptions/words';
import type { Findable } from '../../../core/search';
import { cardPlace, mythPlace } from './places';

/** A card or a misconception, and where it is. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

interface Words {
  readonly title: string;
  readonly body: readonly string[];
  readonly try: string;
}

const findable = (id: string, href: string, words: Words | undefined): Findable<Text> => {
  const title = words?.title ?? '';
  return {
    item: { id, title, href },
    title,
    body: [...(words?.body ?? []), words?.try ?? ''].join(' '),
  };
};

/** Every card and misconception, in reading order. */
export const allTexts = (
  learn: LearnWords | undefined,
  misconceptions: MisconceptionWords | undefined,
): readonly Findable<Text>[] => [
  ...cards.map(({ id }) => findable(id, cardPlace(id), learn?.cards[id])),
  ...myths.map(({ id }) => findable(id, mythPlace(id), misconceptions?.[id])),
];
