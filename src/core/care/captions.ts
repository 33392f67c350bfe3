import type { SessionPlan } from '../ports';

export interface CaptionLine {
  /** Block id, such as `blk.T1`. */
  readonly block: string;
  readonly text: string;
  /** When the line is heard inside the session, in seconds. */
  readonly startS: number;
  readonly endS: number;
}

/** Every spoken line of a plan in order: the transcript, and what captions are chosen from. */
export function captionLines(plan: SessionPlan): readonly CaptionLine[] {
  return plan.steps.flatMap(({ block, clips }) =>
    clips.flatMap(({ clip, startS }) =>
      clip.cues.map((cue) => ({
        block,
        text: cue.text,
        startS: startS + cue.startS,
        endS: startS + cue.endS,
      })),
    ),
  );
}

/**
 * Index of the line to show at a position: the one that is heard, or in a silence the one heard last, because the
 * silence belongs to it. -1 before the first.
 */
export function lineAt(lines: readonly CaptionLine[], positionS: number): number {
  return lines.findLastIndex((line) => line.startS <= positionS);
}
