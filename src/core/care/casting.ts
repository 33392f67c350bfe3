import type { Around } from './composeTypes';
import { offersIn, type Offer } from './offers';
import type { Audience, Block, BlockId } from './script';
import type { PrefId } from './types';

/** Who may say what: which blocks these people, tonight, may hear at all. */
export interface Casting {
  /** What everybody here likes, both ways where there are two. */
  readonly offers: ReadonlyMap<PrefId, Offer>;
  readonly welcome: ReadonlySet<PrefId>;
  readonly touch: boolean;
  readonly may: (block: Block) => boolean;
  /** The block itself, or what stands in for it: the first that may be heard and is not taken. */
  readonly standIn: (id: BlockId, taken: ReadonlySet<BlockId>) => Block | null;
}

/**
 * Of people who are here and have said nothing to this device nothing is known, so nothing that touches is offered.
 * The rest comes as a question to everybody in the room, as it does for one who is alone, and never in gentle mode.
 */
const offersFor = ({ catalogue, scene }: Around): readonly Offer[] =>
  offersIn(catalogue, scene, scene.people.length === 1 ? 'prompt' : 'session');

/** Of each list one item at least has to be liked. */
export const needsOf = ({ needs, needsAlone }: Block, audience: Audience): Block['needs'] =>
  audience === 'solo' ? (needsAlone ?? needs) : needs;

export const castingFor = (around: Around): Casting => {
  const { library, scene, audience, talk, without } = around;
  const isKnown = scene.people.length > 1 || audience === 'solo';
  const wanted = around.touch && isKnown && audience !== 'distance' && !without.includes('touch');
  const touching = new Set(
    around.catalogue.questions.flatMap((pref) => (pref.touch ? [pref.id] : [])),
  );
  const offers = new Map(
    offersFor(around).flatMap((offer) =>
      offer.way === 'both' && (wanted || !touching.has(offer.pref)) ? [[offer.pref, offer]] : [],
    ),
  );
  const touch = [...offers.keys()].some((pref) => touching.has(pref));
  const isSilent = (tag: Block['tags'][number]): boolean =>
    without.includes(tag) ||
    (tag === 'touch' && !touch) ||
    (tag === 'talk' && (talk === 'none' || scene.signals.includes('quiet')));

  const may = (block: Block): boolean =>
    block.audiences.includes(audience) &&
    !block.tags.some(isSilent) &&
    !(scene.gentle && block.notGentle) &&
    needsOf(block, audience).every((any) => any.some((pref) => offers.has(pref)));

  const standIn: Casting['standIn'] = (id, taken) => {
    const seen = new Set<BlockId>();
    const waiting = [id];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const block = library.blocks.get(next);
      if (!block) continue;
      if (may(block) && !taken.has(block.id)) return block;
      waiting.push(...(block.noTouchTwin ? [block.noTouchTwin] : []), ...block.instead);
    }
    return null;
  };
  return { offers, welcome: new Set(offers.keys()), touch, may, standIn };
};
