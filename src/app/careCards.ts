import { catalogue } from '../content/catalogue';
import { talkCards } from '../content/conversation/conversation';
import { kinds } from '../content/kinds';
import { careCard, type CareLine } from '../core/care/card';
import { todayAt } from '../core/care/effective';
import type { Profile, ShownProfile, Tag } from '../core/care/profile';
import type { Leader, Signal } from '../core/care/rules';
import { sceneOf } from '../core/care/scene';
import { dealTalk } from '../core/care/talk';
import type { Kind } from '../core/care/types';
import type { CareState, Overlap } from './api/care';

export interface CardsInput {
  readonly profile: Profile;
  /** What the partner shows; null: nobody is connected. */
  readonly partner: { readonly answers: ShownProfile; readonly tags: readonly Tag[] } | null;
  readonly leads: Leader;
  readonly signals: readonly Signal[];
}

export interface CareCards extends Pick<CareState, 'card' | 'soloCard' | 'overlaps' | 'talk'> {
  /** Tonight's. */
  readonly kind: Kind;
}

const alone = talkCards.filter(({ about }) => about === 'general');

/** Where each line stands, in which kinds. */
const overlapsOf = (
  cards: readonly (readonly [Kind, readonly CareLine[]])[],
): readonly Overlap[] => {
  const found = new Map<string, { pref: string; way: Overlap['way']; kinds: Kind[] }>();
  for (const [kind, card] of cards) {
    for (const { pref, way } of card) {
      const overlap = found.get(`${pref} ${way}`) ?? { pref, way, kinds: [] };
      overlap.kinds.push(kind);
      found.set(`${pref} ${way}`, overlap);
    }
  }
  const order = new Map(catalogue.questions.map(({ id }, index) => [id, index]));
  return [...found.values()].sort((a, b) => (order.get(a.pref) ?? 0) - (order.get(b.pref) ?? 0));
};

/** The cards of a moment, milliseconds since the Unix epoch. */
const cardsAt = ({ profile, partner, leads, signals }: CardsInput, at: number): CareCards => {
  const kind = todayAt(profile, at)?.kind ?? (partner ? 'gentle' : 'solo');
  const look = (of: Kind, said: readonly Signal[]) => {
    const isForTwo = partner !== null && of !== 'solo';
    const partners = isForTwo ? [partner.answers] : [];
    const partnerTags = isForTwo ? partner.tags : [];
    const around = { kind: of, at, signals: said, partners, partnerTags };
    const scene = sceneOf(catalogue, profile, around);
    return { scene, card: careCard({ catalogue, scene, profile, partners, leads }) };
  };

  const forTwo = partner
    ? kinds.flatMap((of) => (of === 'solo' ? [] : [[of, look(of, [])] as const]))
    : [];
  const undisturbed = forTwo.find(([of]) => of === kind)?.[1];
  const tonight = undisturbed && signals.length > 0 ? look(kind, signals) : undisturbed;
  const own = look('solo', kind === 'solo' ? signals : []);
  return {
    kind,
    card: tonight?.card ?? [],
    soloCard: own.card,
    overlaps: overlapsOf(forTwo.map(([of, { card }]) => [of, card])),
    // What rests on two people's answers needs two; the other questions need nobody.
    talk: dealTalk(catalogue, tonight ? talkCards : alone, (tonight ?? own).scene),
  };
};

/** Works cards out anew only where something that they rest on has changed, or `until` has passed. */
export const createCareCards = () => {
  let last:
    | { readonly input: CardsInput; readonly until: number; readonly cards: CareCards }
    | undefined;
  return (input: CardsInput, at: number, until: number): CareCards => {
    const names = ['profile', 'partner', 'leads', 'signals'] as const;
    const isSame =
      last && at < last.until && names.every((name) => last?.input[name] === input[name]);
    if (!last || !isSame) last = { input, until, cards: cardsAt(input, at) };
    return last.cards;
  };
};
