import type { PlannedLine, SessionPlan } from '../ports/audio';

export interface CaptionLine extends PlannedLine {
  /** Block id, such as `blk.T1`. */
  readonly block: string;
}

/** Every spoken line of a plan in order: the transcript, and what captions are chosen from. */
export function captionLines(plan: SessionPlan): readonly CaptionLine[] {
  return plan.steps.flatMap(({ block, lines }) => lines.map((line) => ({ ...line, block })));
}

/**
 * Index of the line to show at a position: the one that is heard, or in a silence the one heard last, because the
 * silence belongs to it. -1 before the first.
 */
export function lineAt(lines: readonly CaptionLine[], positionS: number): number {
  return lines.findLastIndex((line) => line.startS <= positionS);
}
