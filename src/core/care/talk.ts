import type { Catalogue } from './catalogue';
import { possibleWays, verdictOn } from './offers';
import { boundaryRules, type BoundaryRules, type Scene } from './rules';
import type { PrefGroup, PrefId } from './types';

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

/** What is worth a talk, in the order of the catalogue. */
const topicsIn = (
  { questions }: Pick<Catalogue, 'questions'>,
  scene: Scene,
  rules: BoundaryRules,
): readonly { readonly pref: PrefId; readonly about: 'both' | 'open' }[] =>
  questions
    .filter(({ group, kind }) => group !== 'M' && kind !== 'give')
    .flatMap((pref) => {
      const abouts = possibleWays(scene, pref).map((way) => {
        const verdict = verdictOn(scene, pref, way, rules);
        const seen = rules.admits('talk', verdict, scene.gentle) ? verdict : 'silent';
        return rules.worthATalk(seen);
      });
      const about = abouts.includes('both') ? 'both' : abouts.find((each) => each !== null);
      return about ? [{ pref: pref.id, about }] : [];
    });

/**
 * What is worth a talk: cards about what both like, about what the partner likes and the reader has not answered, and
 * general ones. Nothing is built from what is absent, so nothing tells what anybody refuses, nor how much (care.md 4.4
 * rules 7 and 12).
 */
export const dealTalk = (
  catalogue: Pick<Catalogue, 'questions'>,
  cards: readonly TalkCard[],
  scene: Scene,
  rules: BoundaryRules = boundaryRules,
): readonly DealtCard[] => {
  /** Each is dealt once. */
  const topics = new Set(topicsIn(catalogue, scene, rules));
  return cards.flatMap(({ id, about, groups }): DealtCard[] => {
    if (about === 'general') return [{ id, pref: null }];
    const topic = [...topics].find(
      (each) => each.about === about && groups.includes(each.pref.charAt(0) as PrefGroup),
    );
    if (!topic) return [];
    topics.delete(topic);
    return [{ id, pref: topic.pref }];
  });
};
