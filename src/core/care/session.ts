/** The spoken words of a guided session, as data. The plan lays them out in time; the renderer reads them aloud. */

export interface Line {
  readonly text: string;
  /** Silence after the line, in seconds, as it is heard. */
  readonly pauseAfterS: number;
  /** The most that a silence between clips may grow to, so that a session fills its time. Absent: it keeps its length. */
  readonly pauseUpToS?: number;
}

export interface Block {
  readonly id: `blk.${string}`;
  readonly lines: readonly Line[];
}

export interface SessionStep {
  readonly block: Block;
  /** Present where `block` offers touch: the twin without touch, of the same length and warmth. */
  readonly withoutTouch?: Block;
}

export interface GuidedSession {
  readonly id: `ses.${string}`;
  /** The time that the person was promised. */
  readonly lengthS: number;
  readonly steps: readonly SessionStep[];
}

/** Lines that are rendered into one clip: only short pauses lie between them. */
export interface Passage {
  /** Id of the clip, such as `g3-t1-2`. */
  readonly id: string;
  readonly lines: readonly Line[];
  /** The silence after the last line, in seconds: at least, and at most. */
  readonly pause: { readonly minS: number; readonly maxS: number };
}

/** Longer silences are laid out by the plan and cost nothing to download. */
const longestPauseInClipS = 4;

/** Cuts a block at its long pauses; the renderer makes one clip of each passage. */
export function passagesOf(session: GuidedSession, block: Block): readonly Passage[] {
  const name = `${session.id.slice(4)}-${block.id.slice(4)}`.toLowerCase();
  const passages: Passage[] = [];
  let lines: Line[] = [];
  block.lines.forEach((line, index) => {
    lines.push(line);
    const isLast = index === block.lines.length - 1;
    if (line.pauseAfterS <= longestPauseInClipS && !isLast) return;
    const pause = { minS: line.pauseAfterS, maxS: line.pauseUpToS ?? line.pauseAfterS };
    passages.push({ id: `${name}-${passages.length + 1}`, lines, pause });
    lines = [];
  });
  return passages;
}

/** Every block that can be heard, twins included, in order. */
export function blocksOf(session: GuidedSession): readonly Block[] {
  return session.steps.flatMap(({ block, withoutTouch }) =>
    withoutTouch ? [block, withoutTouch] : [block],
  );
}
