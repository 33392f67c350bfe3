import type { Casting } from './casting';
import type { Around, ComposedStep, Composition } from './composeTypes';
import { fit, heavier, weightOf, type Sizable, type Size } from './fit';
import { longestQuietS, remindEveryS, wordsFor } from './pacing';
import { leadInS, planSession, shortestS } from './plan';
import {
  blockFamilies,
  lengths,
  type Block,
  type BlockFamily,
  type BlockId,
  type Library,
  type Line,
  type SoundTag,
} from './script';
import type { SessionId, SpokenStep } from './session';
import { holds, linesOf, silenceSteps, type Telling } from './telling';
import { readerOf, secondsOf, type Reader } from './voice';

/** A step before it has words: the block, and the one that it stands in for. */
export interface Cast {
  readonly block: Block;
  /** Of a stand-in for touch: the touch that it lasts as long as. */
  readonly twinOf: Block | null;
}

interface Stage {
  readonly around: Around;
  readonly casting: Casting;
  readonly telling: Telling;
  readonly read: Reader;
}

/** How the time is shared (care.md 5.1). */
const shares: Readonly<Record<BlockFamily, number>> = {
  arrive: 10,
  body: 20,
  anchor: 15,
  closeness: 25,
  words: 15,
  check: 15,
  savour: 10,
  close: 10,
};

const sizes: readonly Size[] = lengths.flatMap((length) =>
  [0, ...silenceSteps, 90, 120, 180, 240, 360].map((silenceS) => ({ length, silenceS })),
);

/** Of all sizes of a block the one that takes nearest to so many seconds. */
const nearest = (
  options: readonly { readonly size: Size; readonly seconds: number }[],
  seconds: number,
): Size => {
  const off = (each: { readonly seconds: number }) => Math.abs(each.seconds - seconds);
  return options.reduce((best, each) => (off(each) < off(best) ? each : best)).size;
};

/** Each size is worked out once. */
const once = <T>(make: (size: Size) => T): ((size: Size) => T) => {
  const made = new Map<string, T>();
  return (size) => {
    const key = `${size.length}${size.silenceS}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(size);
    made.set(key, fresh);
    return fresh;
  };
};

/** As it would be told if everything that it names were liked. */
const inFull = (telling: Telling, { items }: Block): Telling => ({
  ...telling,
  touch: true,
  welcome: new Set([...telling.welcome, ...items.flatMap((item) => item.about ?? [])]),
});

/**
 * Touch, and what stands in for it, grow alike, size by size, each counted as much as the greater of the two: nothing
 * else in a session tells which of them is heard.
 */
const twinned = ({ around: { library }, telling, read }: Stage, touch: Block, twin: Block) => {
  const [full, without] = [inFull(telling, touch), { ...telling, touch: false }];
  const told = (block: Block, as: Telling) => once((size) => linesOf(library, block, size, as));
  const [touchLines, twinLines] = [told(touch, full), told(twin, without)];
  const touchWeight = once((size) => weightOf(touchLines(size), read));
  const twinWeight = once((size) => weightOf(twinLines(size), read));
  const options = sizes.map((size) => ({ size, seconds: twinWeight(size).seconds }));
  const alike =
    touch === twin
      ? (size: Size) => size
      : once((size) => nearest(options, touchWeight(size).seconds));
  return {
    takes: once((size) => heavier(touchWeight(size), twinWeight(alike(size)))),
    twinLines: (size: Size) => twinLines(alike(size)),
  };
};

const sizable = (stage: Stage, { block, twinOf }: Cast, peers: number): Sizable => {
  const { around, telling, read } = stage;
  const { library, recordings } = around;
  const share = shares[block.family] / peers;
  const lines = once((size) => linesOf(library, block, size, telling));
  const own = recordings?.get(block.id);
  if (own) {
    const takes = () => ({ seconds: own.durationS, words: 0 });
    return { share, mostS: 0, lines: () => lines(firstSize), takes };
  }
  if (twinOf) {
    const { takes, twinLines } = twinned(stage, twinOf, block);
    return { share: shares.closeness / peers, mostS: twinOf.seconds[1], lines: twinLines, takes };
  }
  const twin = block.noTouchTwin && library.blocks.get(block.noTouchTwin);
  const differs = block.items.some(({ when }) => when === 'touch' || when === 'noTouch');
  const takes =
    twin || differs
      ? twinned(stage, block, twin ?? block).takes
      : once((size) => weightOf(lines(size), read));
  return { share, mostS: block.seconds[1], lines, takes };
};

const firstSize: Size = { length: 'short', silenceS: 0 };

/** Says every so often that it can be stopped, where nothing else does. */
const withReminders = (
  steps: readonly SpokenStep[],
  { reminders }: Library,
  { read, telling }: Stage,
): readonly SpokenStep[] => {
  const everyS = remindEveryS(telling.gentle);
  let at = leadInS;
  let lastS = 0;
  let next = 0;
  let wasPaced = false;
  const takes = (line: Line) =>
    secondsOf([line], read) + Math.max(0, (line.pauseUpToS ?? 0) - line.pauseAfterS);
  /** Until there is a place for a reminder again: a paced breath is not broken into. */
  const untilPlace = (lines: readonly Line[], index: number) => {
    const rest = lines.slice(index + 1);
    const end = rest.findIndex(({ everyS: paced }) => paced === undefined);
    const isPaced = lines[index]?.everyS !== undefined;
    const run = isPaced ? rest.slice(0, end < 0 ? rest.length : end) : [];
    return run.reduce((sum, line) => sum + takes(line), 0);
  };
  return steps.map(({ block, lines }) => ({
    block,
    lines: lines.flatMap((line, index): Line[] => {
      const reminder = reminders[next % reminders.length];
      const isInside = wasPaced && line.everyS !== undefined;
      const dueS = at + takes(line) + untilPlace(lines, index) + slackS;
      const before = reminder && !isInside && !line.exit && dueS - lastS > everyS ? [reminder] : [];
      if (before.length > 0) next++;
      for (const each of [...before, line]) {
        if (each.exit) lastS = at;
        at += takes(each);
      }
      wasPaced = line.everyS !== undefined;
      return [...before, line];
    }),
  }));
};

/** The next line may take this long before there is a place for a reminder. */
const slackS = 4;

const tagsOf = ({ tags, items }: Block, telling: Telling): readonly SoundTag[] => {
  const touches = items.some((item) => item.when === 'touch' && holds(item, 'long', telling));
  return touches && !tags.includes('touch') ? ['touch', ...tags] : tags;
};

const maxSwaps = 4;

const swapsFor = (
  { library }: Around,
  { may }: Casting,
  casts: readonly Cast[],
  { block }: Cast,
) => {
  const taken = new Set(casts.map((cast) => cast.block.id));
  return [...library.blocks.values()]
    .filter(
      (each) =>
        each.family === block.family &&
        each.ending === block.ending &&
        each.kinds?.length !== 0 &&
        !each.heavy &&
        !taken.has(each.id) &&
        may(each),
    )
    .slice(0, maxSwaps)
    .map(({ id }) => id);
};

export interface Arrangement {
  readonly id: SessionId;
  readonly minutes: number;
  readonly gentle: boolean;
  readonly casts: readonly Cast[];
}

/** The longest of them, in words. */
const reminderWords = 7;

/** The words of every step, as many and as slow as the time allows. Null where they do not fit. */
const spokenIn = (stage: Stage, casts: readonly Cast[], minutes: number) => {
  const { around, telling, read } = stage;
  const { gentle } = telling;
  /** A stand-in counts as what it stands in for. */
  const familyOf = ({ block, twinOf }: Cast): BlockFamily => (twinOf ?? block).family;
  const countOf = (family: BlockFamily) => casts.filter((cast) => familyOf(cast) === family).length;
  const steps = casts.map((cast) => sizable(stage, cast, countOf(familyOf(cast))));
  const limitS = minutes * 60;
  // What reminders take, and what rounding to frames does.
  const reminders = (gentle ? Math.ceil : Math.floor)(limitS / remindEveryS(gentle));
  const spareS = 3 + reminders * 5;
  const [least, most] = wordsFor(minutes);
  const words = [least, most - reminders * reminderWords] as const;
  for (let roomS = limitS - leadInS - spareS; roomS > 0; roomS -= 5) {
    const chosen = fit(steps, { limitS: roomS, words });
    if (!chosen) return null;
    const told = casts.map(({ block }, index): SpokenStep => ({
      block: block.id,
      lines: steps[index]?.lines(chosen[index] ?? firstSize) ?? [],
    }));
    const spoken = withReminders(told, around.library, stage);
    const session = { id: 'ses.own' as SessionId, lengthS: limitS, steps: spoken };
    const { voice, recordings } = around;
    const shortest = shortestS({ session, voice, ...(recordings ? { recordings } : {}) });
    const said = spoken.flatMap(({ lines }) => lines);
    const isQuietEnough = weightOf(said, read).words <= most;
    if (shortest <= limitS && isQuietEnough) return { session, chosen };
  }
  return null;
};

/** What goes first where time is short: the last step of the part that has the most of them; never how it begins or ends. */
const spareIn = (casts: readonly Cast[]): number | null => {
  const sizeOf = ({ block }: Cast) =>
    block.id === 'blk.A1' || block.family === 'close'
      ? 0
      : casts.filter((cast) => cast.block.family === block.family).length;
  const most = Math.max(...casts.map(sizeOf));
  return most > 0 ? casts.findLastIndex((cast) => sizeOf(cast) === most) : null;
};

/**
 * Gives every step its words and its time. Steps that are too many are left out. Null where
 * not even the first and the last fit.
 */
export const arrange = (
  around: Around,
  casting: Casting,
  { id, minutes, gentle, casts }: Arrangement,
): Composition | null => {
  const { voice, tone, audience, recordings } = around;
  const present = new Set(casts.map(({ block }) => block.family));
  const telling: Telling = {
    tone,
    audience,
    gentle,
    touch: casting.touch,
    welcome: casting.welcome,
    minutes,
    families: blockFamilies.filter((family) => present.has(family)),
    longestS: longestQuietS(minutes, gentle),
  };
  const stage: Stage = { around, casting, telling, read: readerOf(voice) };
  const spoken = spokenIn(stage, casts, minutes);
  if (!spoken) {
    const spare = spareIn(casts);
    if (spare === null) return null;
    return arrange(around, casting, { id, minutes, gentle, casts: casts.toSpliced(spare, 1) });
  }
  const session = { ...spoken.session, id };
  const plan = planSession({ session, voice, ...(recordings ? { recordings } : {}) });
  const steps = casts.map((cast, index): ComposedStep => {
    const { startS = 0, durationS = 0 } = plan.steps[index] ?? {};
    const { block } = cast;
    return {
      block: block.id,
      length: recordings?.has(block.id) ? null : (spoken.chosen[index]?.length ?? null),
      startS,
      endS: startS + durationS,
      tags: tagsOf(block, telling),
      canDrop: block.id !== 'blk.A1' && !block.ending,
      swaps: swapsFor(around, casting, casts, cast),
    };
  });
  return { session, plan, steps, tags: [...new Set(steps.flatMap(({ tags }) => tags))] };
};

/** What was dropped is gone, what was swapped is replaced where its stand-in may be heard. */
export const changed = (
  { library, changes }: Around,
  { may }: Casting,
  casts: readonly Cast[],
): readonly Cast[] => {
  if (!changes) return casts;
  const taken = new Set<BlockId>(casts.map(({ block }) => block.id));
  return casts.flatMap((cast) => {
    const { id } = cast.block;
    if (changes.dropped.includes(id)) return [];
    const other = library.blocks.get(changes.swapped.get(id) ?? id);
    if (!other || taken.has(other.id) || !may(other)) return [cast];
    taken.add(other.id);
    return changes.dropped.includes(other.id) ? [] : [{ block: other, twinOf: null }];
  });
};
