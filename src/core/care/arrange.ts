import type { Casting } from './casting';
import type { Around, ComposedStep, Composition } from './composeTypes';
import { fit, weightOf } from './fit';
import { longestQuietS, wordsFor } from './pacing';
import { leadInS, planSession, shortestS } from './plan';
import { remindersIn, withReminders } from './reminders';
import { blockFamilies, type Block, type BlockFamily, type BlockId, type SoundTag } from './script';
import type { SessionId, SpokenStep } from './session';
import { firstSize, sizable, type Cast, type Stage } from './sizing';
import { holds, type Telling } from './telling';
import { readerOf } from './voice';

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

/** What only gives a block its tone is said once. */
const withoutEchoes = (steps: readonly SpokenStep[]): readonly SpokenStep[] => {
  const said = new Set<string>();
  return steps.map(({ block, lines }) => ({
    block,
    lines: lines.filter((line) => {
      const isEcho = 'tone' in line && said.has(line.text);
      said.add(line.text);
      return !isEcho;
    }),
  }));
};

/** The words of every step, as many and as slow as the time allows. Null where they do not fit. */
const spokenIn = (stage: Stage, casts: readonly Cast[], minutes: number) => {
  const { around, telling, read } = stage;
  /** A stand-in counts as what it stands in for. */
  const familyOf = ({ block, twinOf }: Cast): BlockFamily => (twinOf ?? block).family;
  const countOf = (family: BlockFamily) => casts.filter((cast) => familyOf(cast) === family).length;
  const steps = casts.map((cast) => sizable(stage, cast, countOf(familyOf(cast))));
  const limitS = minutes * 60;
  const reminders = remindersIn(minutes, telling.gentle);
  // What reminders take, and what rounding to frames does.
  const spareS = 3 + reminders.seconds;
  const [least, most] = wordsFor(minutes);
  const words = [least, most - reminders.words] as const;
  for (let roomS = limitS - leadInS - spareS; roomS > 0; roomS -= 5) {
    const chosen = fit(steps, { limitS: roomS, words });
    if (!chosen) return null;
    const told = casts.map(({ block }, index): SpokenStep => ({
      block: block.id,
      lines: steps[index]?.lines(chosen[index] ?? firstSize) ?? [],
    }));
    const spoken = withReminders(withoutEchoes(told), around.library, stage);
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
  const stage: Stage = { around, telling, read: readerOf(voice) };
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
