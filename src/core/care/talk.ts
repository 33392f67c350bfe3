import { answerKeys } from './answers';
import type { Catalogue } from './catalogue';
import { mayEmit, offersIn } from './offers';
import { boundaryRules, type BoundaryRules, type Scene } from './rules';
import type { PrefGroup, PrefId, Way } from './types';

/** A card with one question, to talk about. */
export interface TalkCard {
  readonly id: string;
  /** `both`: about something that both like. `open`: about something that the reader has not answered. */
  readonly about: 'both' | 'open' | 'general';
  readonly groups: readonly PrefGroup[];
}

export interface DealtCard {
  readonly id: string;
  /** The item that it is about; null where it is about none. */
  readonly pref: PrefId | null;
}

/** Items that may be asked about: the partner likes it, and the reader has not answered. */
const openIn = (catalogue: Catalogue, scene: Scene, rules: BoundaryRules): readonly PrefId[] =>
  catalogue.questions
    .filter(({ group, kind }) => group !== 'M' && kind !== 'give')
    .flatMap((pref) => {
      const ways: readonly Way[] =
        answerKeys(pref).length === 1 ? ['both'] : ['meToThem', 'themToMe'];
      const asked = ways.some(
        (way) =>
          mayEmit(scene, { pref, way, channel: 'talk' }, rules) &&
          !mayEmit(scene, { pref, way, channel: 'card' }, rules),
      );
      return asked ? [pref.id] : [];
    });

/**
 * What is worth a talk: cards about what both like, about what the partner likes and the reader has not answered, and
 * general ones. Nothing is built from what is absent, so nothing tells what anybody refuses, nor how much (care.md 4.4
 * rules 7 and 12).
 */
export const dealTalk = (
  catalogue: Catalogue,
  cards: readonly TalkCard[],
  scene: Scene,
  rules: BoundaryRules = boundaryRules,
): readonly DealtCard[] => {
  const both = offersIn(catalogue, scene, 'card', rules).map(({ pref }) => pref);
  const open = openIn(catalogue, scene, rules);
  return cards.flatMap(({ id, about, groups }): DealtCard[] => {
    if (about === 'general') return [{ id, pref: null }];
    const fitting = (about === 'both' ? both : open).find((pref) =>
      groups.includes(pref.charAt(0) as PrefGroup),
    );
    return fitting === undefined ? [] : [{ id, pref: fitting }];
  });
};
