import type { Clip, PlanStep, SessionPlan } from '../ports/audio';
import { toFrames, toSeconds } from './frames';

/** The part that holds somebody's own words. */
export const ownWordsBlock = 'blk.own';

/** Quiet before what follows. */
const afterS = 3;

const later = (step: PlanStep, frames: number): PlanStep => {
  const byS = toSeconds(frames);
  return {
    ...step,
    startS: step.startS + byS,
    lines: step.lines.map((line) => ({
      ...line,
      startS: line.startS + byS,
      endS: line.endS + byS,
      ...(line.waitsAtS === undefined ? {} : { waitsAtS: line.waitsAtS + byS }),
    })),
    sounds: step.sounds.map((sound) => ({ ...sound, atFrame: sound.atFrame + frames })),
  };
};

/** A plan with somebody's own words before its last part, and so much longer. */
export const withOwnWords = (plan: SessionPlan, clip: Clip): SessionPlan => {
  const last = plan.steps.at(-1);
  if (!last) return plan;
  const atFrame = toFrames(last.startS);
  const frames = toFrames(clip.durationS);
  const taken = frames + toFrames(afterS);
  const own: PlanStep = {
    block: ownWordsBlock,
    startS: last.startS,
    durationS: toSeconds(taken),
    lines: clip.cues.map(({ text, startS, endS }) => ({
      text,
      startS: last.startS + startS,
      endS: last.startS + endS,
    })),
    sounds: [{ clip, fromFrame: 0, frames, atFrame }],
  };
  return {
    ...plan,
    totalS: plan.totalS + toSeconds(taken),
    steps: [...plan.steps.slice(0, -1), own, later(last, taken)],
  };
};
