import { actKeys, likingOf } from './answers';
import type { Catalogue } from './catalogue';
import {
  boundaryRules,
  type BoundaryRules,
  type Channel,
  type Leader,
  type Scene,
  type Strength,
  type Verdict,
} from './rules';
import type { AnswerKey, CardItem, Preference, PrefId, Way } from './types';

/** Something that everybody here would like, now. The only thing that any channel is built from. */
export interface Offer extends CardItem {
  /** Ask again, aloud or by a nod, before it happens. */
  readonly asks: boolean;
  /** Places that fit, where one chooses where; empty where nothing was said. */
  readonly places: readonly PrefId[];
  readonly strength: Strength;
  /** Whoever likes it more; null where all like it alike. */
  readonly favouriteOf: Leader | null;
}

const directed: readonly Way[] = ['meToThem', 'themToMe'];

const isMutual = (pref: Preference): boolean => {
  const { give, receive } = actKeys(pref);
  return give === receive;
};

export const possibleWays = (scene: Scene, pref: Preference): readonly Way[] =>
  isMutual(pref) || scene.people.length === 1 ? ['both'] : directed;

/** Alone, what could be given is received: they give it to themselves. */
const keysFor =
  (scene: Scene, pref: Preference, way: Way, rules: BoundaryRules) =>
  (isReader: boolean): readonly AnswerKey[] =>
    scene.people.length === 1 ? [actKeys(pref).receive] : rules.asksOf(pref, way, isReader);

/** What everybody here says to one way of doing an item (care.md 4.4 rules 1, 3 and 5). */
export const verdictOn = (
  scene: Scene,
  pref: Preference,
  way: Way,
  rules: BoundaryRules = boundaryRules,
): Verdict =>
  !pref.fits.includes(scene.kind) || rules.isSilenced(pref, scene.signals)
    ? 'silent'
    : rules.verdict(scene.people, keysFor(scene, pref, way, rules));

/**
 * Whether one way of doing an item may be emitted in a channel (care.md 4.4 rules 1 to 5). Everything that names an item
 * or a place asks this.
 */
export const mayEmit = (
  scene: Scene,
  {
    pref,
    way,
    channel,
  }: { readonly pref: Preference; readonly way: Way; readonly channel: Channel },
  rules: BoundaryRules = boundaryRules,
): boolean => rules.admits(channel, verdictOn(scene, pref, way, rules), scene.gentle);

interface Welcome {
  readonly way: Way;
  readonly mine: number;
  readonly theirs: number;
}

/** In which ways an item may be emitted: `both` for what has no directions, and for time alone. */
export const waysOf = (
  scene: Scene,
  pref: Preference,
  channel: Channel,
  rules: BoundaryRules = boundaryRules,
): readonly Way[] =>
  possibleWays(scene, pref).filter((way) => mayEmit(scene, { pref, way, channel }, rules));

const welcomesOf = (
  scene: Scene,
  pref: Preference,
  channel: Channel,
  rules: BoundaryRules,
): readonly Welcome[] =>
  waysOf(scene, pref, channel, rules).map((way) => {
    const likings = scene.people.map(({ answers }, index) =>
      keysFor(scene, pref, way, rules)(index === 0).map((key) => likingOf(answers, key)),
    );
    const [mine = 0, ...others] = likings.map((each) => Math.min(...each.map((one) => one ?? 0)));
    return { way, mine, theirs: others.length > 0 ? Math.min(...others) : mine };
  });

const liftOf = ({ lifts }: Scene, { id, group }: Preference): number =>
  lifts[id] ?? lifts[group] ?? 0;

const toOffer = (
  scene: Scene,
  pref: Preference,
  welcomes: readonly Welcome[],
  { asks, places }: Pick<Offer, 'asks' | 'places'>,
  rules: BoundaryRules,
): Offer[] => {
  const lift = liftOf(scene, pref);
  const strengthOf = ({ mine, theirs }: Welcome) => rules.strength(mine, theirs, lift);
  // A line ranks by its better way: that a second way is welcome too must not move it down.
  const [best, other] = [...welcomes].sort((a, b) => rules.compare(strengthOf(a), strengthOf(b)));
  if (!best) return [];
  const lean = welcomes.reduce((total, { mine, theirs }) => total + mine - theirs, 0);
  return [
    {
      pref: pref.id,
      way: other ? 'both' : best.way,
      asks,
      places,
      strength: strengthOf(best),
      favouriteOf: lean === 0 ? null : lean > 0 ? 'me' : 'them',
    },
  ];
};

/**
 * Everything that may be offered in a scene, in the order of the catalogue. A `give` item has no line of its own: its
 * `receive` half speaks for the act. Places are no lines; they are told with the item that they belong to.
 */
export const offersIn = (
  { questions, kinds }: Pick<Catalogue, 'questions' | 'kinds'>,
  scene: Scene,
  channel: Channel,
  rules: BoundaryRules = boundaryRules,
): readonly Offer[] => {
  const asksAll = scene.gentle || (kinds[scene.kind].asksAll ?? false);
  const places = questions.filter(({ group }) => group === 'M');
  return questions
    .filter(({ kind, group }) => kind !== 'give' && group !== 'M')
    .flatMap((pref) => {
      const welcomes = welcomesOf(scene, pref, channel, rules);
      const fitting = pref.placed
        ? places.filter((place) =>
            welcomes.every(({ way }) => mayEmit(scene, { pref: place, way, channel }, rules)),
          )
        : [];
      const asks = rules.asksAgain(pref, asksAll);
      return toOffer(scene, pref, welcomes, { asks, places: fitting.map(({ id }) => id) }, rules);
    });
};
