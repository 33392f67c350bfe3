import type { Casting } from './casting';
import type { Around, ComposedStep, Composition } from './composeTypes';
import { fit, type Sizable, type Size } from './fit';
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

/** As it would be told if everything that it names were liked. */
const inFull = (telling: Telling, { items }: Block): Telling => ({
  ...telling,
  touch: true,
  welcome: new Set(items.flatMap((item) => item.about ?? [])),
});

/**
 * Touch and what stands in for it grow alike, size by size, each as long as the longer of the two: nothing else in a
 * session tells which of them is heard.
 */
const twinned = ({ around: { library }, telling, read }: Stage, touch: Block, twin: Block) => {
  const full = inFull(telling, touch);
  const told = (block: Block, as: Telling) => (size: Size) => linesOf(library, block, size, as);
  const options = sizes.map((size) => ({
    size,
    seconds: secondsOf(told(twin, telling)(size), read),
  }));
  const fullSeconds = (size: Size) => secondsOf(told(touch, full)(size), read);
  const alike = (size: Size) => nearest(options, fullSeconds(size));
  return {
    seconds: (size: Size) =>
      Math.max(fullSeconds(size), secondsOf(told(twin, telling)(alike(size)), read)),
    twinLines: (size: Size) => told(twin, telling)(alike(size)),
  };
};

const sizable = (stage: Stage, { block, twinOf }: Cast, peers: number): Sizable => {
  const { around, telling, read } = stage;
  const { library, recordings } = around;
  const share = shares[block.family] / peers;
  const lines = (size: Size) => linesOf(library, block, size, telling);
  const own = recordings?.get(block.id);
  if (own) return { share, mostS: 0, lines: () => lines(firstSize), seconds: () => own.durationS };
  if (twinOf) {
    const { seconds, twinLines } = twinned(stage, twinOf, block);
    return { share: shares.closeness, mostS: twinOf.seconds[1], lines: twinLines, seconds };
  }
  const twin = block.noTouchTwin && library.blocks.get(block.noTouchTwin);
  const seconds = twin
    ? twinned(stage, block, twin).seconds
    : (size: Size) => secondsOf(lines(size), read);
  return { share, mostS: block.seconds[1], lines, seconds };
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
  let isPaced = false;
  const takes = (line: Line) =>
    secondsOf([line], read) + Math.max(0, (line.pauseUpToS ?? 0) - line.pauseAfterS);
  return steps.map(({ block, lines }) => ({
    block,
    lines: lines.flatMap((line): Line[] => {
      const reminder = reminders[next % reminders.length];
      const before =
        reminder && !isPaced && !line.exit && at + takes(line) + slackS - lastS > everyS
          ? [reminder]
          : [];
      if (before.length > 0) next++;
      for (const each of [...before, line]) {
        if (each.exit) lastS = at;
        at += takes(each);
      }
      isPaced = line.everyS !== undefined;
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

/** The words of every step, as many and as slow as the time allows. Null where they do not fit. */
const spokenIn = (stage: Stage, casts: readonly Cast[], minutes: number) => {
  const { around, read } = stage;
  const countOf = (family: BlockFamily) =>
    casts.filter(({ block }) => block.family === family).length;
  const steps = casts.map((cast) => sizable(stage, cast, countOf(cast.block.family)));
  const limitS = minutes * 60;
  // What reminders take, and what rounding to frames does.
  const spareS = 3 + Math.floor(limitS / remindEveryS(stage.telling.gentle)) * 5;
  for (let roomS = limitS - leadInS - spareS; roomS > 0; roomS -= 5) {
    const chosen = fit(steps, { limitS: roomS, words: wordsFor(minutes), read });
    if (!chosen) return null;
    const told = casts.map(({ block }, index): SpokenStep => ({
      block: block.id,
      lines: steps[index]?.lines(chosen[index] ?? firstSize) ?? [],
    }));
    const spoken = withReminders(told, around.library, stage);
    const session = { id: 'ses.own' as SessionId, lengthS: limitS, steps: spoken };
    const { voice, recordings } = around;
    const shortest = shortestS({ session, voice, ...(recordings ? { recordings } : {}) });
    if (shortest <= limitS) return { session, chosen };
  }
  return null;
};

/**
 * Gives every step its words and its time. Steps that are too many are left out, the last that can be first. Null where
 * not even one fits.
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
    const spare = casts.findLastIndex(({ block }) => !block.ending && block.id !== 'blk.A1');
    if (spare < 0) return null;
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
