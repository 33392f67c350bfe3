import { needsOf, type Casting } from './casting';
import type { ComposeInput } from './composeTypes';
import { leadInS } from './plan';
import { remindersIn } from './reminders';
import { blockFamilies, type Block, type BlockFamily, type BlockId } from './script';
import { firstSize, sizable, type Cast } from './sizing';
import { readerOf } from './voice';
import { wordsFor } from './pacing';

/** So much of the time is given to blocks at their shortest; the rest is for their words to grow (care.md 5.6). */
const full = 0.85;

/** A few more for every minute. */
const mostBlocks = (minutes: number): number => Math.floor(4.5 + 0.6 * minutes);

/** A session of four minutes has one of each; a shorter one of the first three of them and an end. */
const parts: readonly { readonly short: boolean; readonly of: (block: Block) => boolean }[] = [
  { short: true, of: ({ id }) => id === 'blk.A1' },
  { short: false, of: ({ id }) => ['blk.B1', 'blk.B4', 'blk.B8'].includes(id) },
  { short: false, of: ({ family }) => family === 'anchor' },
  {
    short: true,
    of: ({ family }) => family === 'closeness' || family === 'words' || family === 'savour',
  },
  { short: true, of: ({ id }) => ['blk.K1', 'blk.K2', 'blk.K5', 'blk.K6'].includes(id) },
];

/** No family takes over. */
const mostOf = (family: BlockFamily, minutes: number): number => {
  const long = minutes >= 15;
  const middling = minutes >= 8;
  switch (family) {
    case 'arrive':
    case 'close':
      return long ? 4 : middling ? 3 : 2;
    case 'body':
      return long ? 5 : middling ? 3 : 2;
    case 'anchor':
    case 'closeness':
      return long ? 2 : 1;
    case 'words':
      return long ? 3 : middling ? 2 : 1;
    case 'check':
      return long ? 3 : middling ? 2 : 1;
    case 'savour':
      return long ? 2 : 1;
  }
};

/** A number below 1 for a block: the same for the same seed. */
const noise = (seed: number, id: BlockId): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
};

const endingOf = ({ sleep, audience, scene }: ComposeInput): BlockId => {
  if (sleep) return 'blk.Z4';
  if (audience === 'distance') return 'blk.Z6';
  return scene.kind === 'quick' || audience === 'solo' ? 'blk.Z5' : 'blk.Z8';
};

/** Minutes. A shorter session has no room around heavy talk (care.md 5.6, rule 5). */
const leastForHeavy = 8;

const fitsEvening = ({ kinds, id, heavy }: Block, input: ComposeInput): boolean => {
  if (id === 'blk.A6') return input.roles;
  if (heavy && input.minutes < leastForHeavy) return false;
  if (id === 'blk.Z7' && input.scene.gentle) return true;
  return kinds === undefined || kinds.includes(input.scene.kind);
};

/** What names nothing suits as well as what both find nice. */
const asNice = 5;

/** How well a block suits these people tonight: the lower of the likings counts threefold (care.md 5.6). */
const scoreIn =
  ({ seed, scene, audience, helped, recent, leads }: ComposeInput, { offers }: Casting) =>
  (block: Block): number => {
    const { id, prior = 0 } = block;
    const best = needsOf(block, audience).map((any) =>
      Math.max(
        ...any.flatMap((pref) => {
          const offer = offers.get(pref);
          if (!offer) return [];
          const { lower, sum, lift } = offer.strength;
          return [3 * lower + sum + lift + (offer.favouriteOf === leads ? 0.3 : 0)];
        }),
      ),
    );
    const liking = best.length === 0 ? asNice : best.reduce((a, b) => a + b) / best.length;
    // Gently, what is around comes before breath (care.md 5.4).
    const kindness = scene.gentle && block.tags.includes('breath') ? -3 : 0;
    const jitter = scene.gentle ? 0 : 2 * noise(seed, id);
    return (
      liking + prior + kindness + (helped.get(id) ?? 0) - (recent.includes(id) ? 1.5 : 0) + jitter
    );
  };

/** Heavy talk comes before savouring, lighter checks after it. */
const familyOrder = ({ family, heavy, ending, id }: Block): number => {
  if (id === 'blk.A6') return -1;
  if (ending) return 9;
  const order = [
    'arrive',
    'body',
    'anchor',
    'closeness',
    'words',
    heavy ? 'check' : '',
    'savour',
    'check',
    'close',
  ];
  return order.indexOf(family);
};

/** Frames, and a pause at the seams of two blocks. */
const roundingS = 5;

/** What else has its place: a hello from afar, the end of a role, and gently the way back and where there is help. */
const alsoIn = ({ audience, roles, minutes, scene }: ComposeInput): readonly BlockId[] => [
  ...(audience === 'distance' ? (['blk.A5'] as const) : []),
  ...(roles ? (['blk.A6'] as const) : []),
  ...(scene.gentle ? (['blk.Z7'] as const) : []),
  ...(scene.gentle && minutes >= 4 ? (['blk.Z1'] as const) : []),
];

/**
 * Which blocks, in their order: the parts that a session needs, then whatever suits best, until the time is full. An
 * unwelcome part is replaced by what stands in for it.
 *
 * @param more how many blocks more than usual, where those that are welcome do not fill the time
 */
export const selectBlocks = (
  input: ComposeInput,
  casting: Casting,
  { banned, more }: { readonly banned: ReadonlySet<BlockId>; readonly more: number },
): readonly Cast[] => {
  const { library, minutes, scene, tone, audience } = input;
  const score = scoreIn(input, casting);
  const telling = {
    tone,
    audience,
    gentle: scene.gentle,
    touch: casting.touch,
    welcome: casting.welcome,
    minutes,
    // At most: what comes is told part by part.
    families: blockFamilies,
    longestS: 6,
  };
  const stage = { around: input, telling, read: readerOf(input.voice) };
  const told = (block: Block) => ({
    block,
    score: score(block),
    ...sizable(stage, { block, twinOf: null }, 1).takes(firstSize),
  });
  const candidates = [...library.blocks.values()]
    .filter(
      (block) =>
        casting.may(block) && !banned.has(block.id) && !block.ending && fitsEvening(block, input),
    )
    .map(told)
    .sort((a, b) => b.score - a.score);
  type Candidate = (typeof candidates)[number];

  const chosen: Block[] = [];
  let seconds = leadInS + 3;
  let words = 0;
  const take = (candidate: Candidate) => {
    chosen.push(candidate.block);
    seconds += candidate.seconds;
    words += candidate.words;
  };
  const ending = casting.standIn(endingOf(input), new Set());
  if (ending) take(told(ending));
  const reminders = remindersIn(minutes, scene.gentle);
  const limitS = minutes * 60 - reminders.seconds;
  const mostWords = wordsFor(minutes)[1] - reminders.words;
  const hasRoom = (candidate: Candidate) =>
    seconds + candidate.seconds <= full * limitS && words + candidate.words <= full * mostWords;

  const needed = parts.filter(({ short }) => minutes >= 4 || short);
  needed.forEach((part, index) => {
    // What comes later has to fit, too.
    const later = needed.slice(index + 1);
    const least = (of: (candidate: Candidate) => number) =>
      later.reduce((sum, each) => {
        const costs = candidates.filter(({ block }) => each.of(block)).map(of);
        return sum + (costs.length > 0 ? Math.min(...costs) : 0);
      }, 0);
    const [laterS, laterWords] = [least((each) => each.seconds), least((each) => each.words)];
    const best = candidates.find(
      (each) =>
        part.of(each.block) &&
        !chosen.includes(each.block) &&
        seconds + each.seconds + laterS < limitS - roundingS &&
        words + each.words + laterWords <= mostWords,
    );
    if (best) take(best);
  });
  for (const id of alsoIn(input)) {
    const also = candidates.find(({ block }) => block.id === id);
    if (also && hasRoom(also)) take(also);
  }
  // After heavy talk comes time for something light.
  const light = chosen.some(({ heavy }) => heavy)
    ? (['savour', 'close'] as const).map((family) =>
        candidates.find(({ block }) => block.family === family && !chosen.includes(block)),
      )
    : [];
  for (const candidate of light) if (candidate && hasRoom(candidate)) take(candidate);
  for (const candidate of candidates) {
    const { block } = candidate;
    const peers = chosen.filter(({ family }) => family === block.family).length;
    if (chosen.length >= mostBlocks(minutes) + more) break;
    if (chosen.includes(block) || peers >= mostOf(block.family, minutes) + Math.ceil(more / 3))
      continue;
    if (hasRoom(candidate)) take(candidate);
  }
  const order = [...library.blocks.keys()];
  return chosen
    .sort((a, b) => familyOrder(a) - familyOrder(b) || order.indexOf(a.id) - order.indexOf(b.id))
    .map((block) => ({ block, twinOf: null }));
};
