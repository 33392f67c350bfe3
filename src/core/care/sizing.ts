import type { Around } from './composeTypes';
import { heavier, weightOf, type Sizable, type Size } from './fit';
import { lengths, type Block, type BlockFamily } from './script';
import { linesOf, silenceSteps, type Telling } from './telling';
import type { Reader } from './voice';

/** A step before it has words: the block, and the one that it stands in for. */
export interface Cast {
  readonly block: Block;
  /** Of a stand-in for touch: the touch that it lasts as long as. */
  readonly twinOf: Block | null;
}

export interface Stage {
  readonly around: Around;
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

/** A step in all its sizes: its words, and how much they take. */
export const sizable = (stage: Stage, { block, twinOf }: Cast, peers: number): Sizable => {
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

export const firstSize: Size = { length: 'short', silenceS: 0 };
