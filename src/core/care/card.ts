import { actKeys } from './answers';
import type { Catalogue } from './catalogue';
import { offersIn, type Offer } from './offers';
import type { How, HowPart, Profile, ShownProfile } from './profile';
import { ranked } from './ranking';
import { boundaryRules, type BoundaryRules, type Leader, type Scene } from './rules';
import { howShown } from './sharing';
import type { AnswerKey, CardItem, Preference, PrefGroup, PrefId } from './types';

/** How both would like it: of what they say, the gentler. Null where nobody says. */
export interface LineHow {
  readonly duration: NonNullable<How['duration']> | null;
  readonly timing: NonNullable<How['timing']> | null;
  readonly starts: 'me' | 'them' | 'either' | 'ask' | null;
  readonly strength: NonNullable<How['strength']> | null;
  readonly words: NonNullable<How['words']> | null;
  readonly myNote: string | null;
  readonly theirNote: string | null;
}

/** One line of the care card. */
export interface CareLine extends CardItem {
  /** Ask again, aloud or by a nod, before it happens. */
  readonly asks: boolean;
  /** Places of the touch map that fit, where one chooses where. */
  readonly places: readonly PrefId[];
  readonly how: LineHow;
}

const steps = {
  duration: ['moment', '1', '3', '5', '10', '20', 'tillISay'],
  timing: ['tomorrow', 'tonight', 'afterWashing', 'atOnce'],
  strength: ['light', 'medium', 'firm'],
  words: ['none', 'plain', 'warm', 'playful'],
} as const;

/** Of all wishes the gentlest: shorter, later, lighter, with plainer words. */
const gentler = <T extends string>(order: readonly T[], wishes: readonly (T | undefined)[]) =>
  order.find((step) => wishes.includes(step)) ?? null;

const turned = { me: 'them', you: 'me', either: 'either', ask: 'ask' } as const;
const own = { me: 'me', you: 'them', either: 'either', ask: 'ask' } as const;

/** Where each wants to start, or each wants another to, asking settles it. */
const startsOf = (mine: How['starts'], theirs: readonly How['starts'][]): LineHow['starts'] => {
  const said = [mine && own[mine], ...theirs.map((each) => each && turned[each])];
  const wishes = new Set(said.filter((each) => each !== undefined));
  if (wishes.size > 1) wishes.delete('either');
  const [only = null] = wishes;
  return wishes.size > 1 ? 'ask' : only;
};

const howOf = (mine: How, theirs: readonly How[]): LineHow => {
  const wishes = <Part extends HowPart>(part: Part) => [mine, ...theirs].map((how) => how[part]);
  return {
    duration: gentler(steps.duration, wishes('duration')),
    timing: gentler(steps.timing, wishes('timing')),
    starts: startsOf(
      mine.starts,
      theirs.map(({ starts }) => starts),
    ),
    strength: gentler(steps.strength, wishes('strength')),
    words: gentler(steps.words, wishes('words')),
    myNote: mine.note ?? null,
    theirNote: theirs.find(({ note }) => note !== undefined)?.note ?? null,
  };
};

/** The questions that a partner answered for a line: of what they give to me, what they do for me. */
const theirKeys = (pref: Preference, { way }: CardItem): readonly AnswerKey[] => {
  const { give, receive } = actKeys(pref);
  if (way === 'meToThem') return [receive];
  if (way === 'themToMe') return [give];
  return [receive, give];
};

export interface CardInput {
  readonly catalogue: Catalogue;
  readonly scene: Scene;
  readonly profile: Profile;
  /** What the partners show; as in the scene. */
  readonly partners: readonly ShownProfile[];
  /** Whose favourites come first among equals; two devices must say the opposite. */
  readonly leads: Leader;
}

/**
 * What everybody here would like, best first; alone: what this person would like. Of two people the devices list the
 * same items in the same order, the ways mirrored.
 */
export const careCard = (
  { catalogue, scene, profile, partners, leads }: CardInput,
  rules: BoundaryRules = boundaryRules,
): readonly CareLine[] => {
  const prefs = new Map(catalogue.questions.map((pref) => [pref.id, pref]));
  const toLine = ({ pref: id, way, asks, places }: Offer): CareLine[] => {
    const pref = prefs.get(id);
    if (!pref) return [];
    const theirs = partners.flatMap((shown) =>
      theirKeys(pref, { pref: id, way }).map((key) => howShown(shown, key, scene.kind)),
    );
    const how = howOf(profile.how.get(id) ?? {}, theirs);
    return [{ pref: id, way, asks: asks || how.starts === 'ask', places, how }];
  };
  return ranked(offersIn(catalogue, scene, 'card', rules), leads, rules).flatMap(toLine);
};

/** What can be in a hand within a minute: something to drink, something warm, something to say. */
const handy: readonly (readonly PrefGroup[])[] = [['F', 'H'], ['C'], ['W', 'S', 'R']];

/** Two or three things to reach for first: the best of each, as far as there is one. */
export const toReachFor = <T extends CardItem>(card: readonly T[]): readonly T[] =>
  handy.flatMap((groups) => {
    const best = card.find(({ pref }) => groups.includes(pref.charAt(0) as PrefGroup));
    return best ? [best] : [];
  });

/** The line after this one, around: "something else". Null where the card is empty. */
export const somethingElse = <T extends CardItem>(
  card: readonly T[],
  after: PrefId | null,
): T | null => {
  const at = card.findIndex(({ pref }) => pref === after);
  return card[(at + 1) % Math.max(1, card.length)] ?? null;
};
