import type { Clip, PlanStep, SessionPlan } from '../ports';
import { passagesOf } from './session';
import type { GuidedSession } from './session';

/** Clips are made of frames of this length, so everything in a plan starts on a multiple of it. */
const frameMs = 24;

export const toFrames = (seconds: number): number => Math.round((seconds * 1000) / frameMs);

export const toSeconds = (frames: number): number => (frames * frameMs) / 1000;

/** Time to put the phone down after pressing play. */
const leadIn = toFrames(1.5);

/** A clip and the silence after it, all in frames. */
interface Piece {
  readonly step: number;
  readonly clip: Clip;
  readonly frames: number;
  readonly silence: number;
  /** How much longer the silence may become. */
  readonly elastic: number;
}

/**
 * Lays a session out in time. `clips` must hold the clip of every passage that is heard (`passagesOf`).
 * Elastic pauses grow in proportion until the session is as long as promised, or until all of them are at their
 * longest; it is never longer. Same input, same plan.
 *
 * @throws where a clip is missing, or where even the shortest form takes longer than promised: then the words and
 * the rendered voice do not belong together.
 */
export function planSession({
  session,
  clips,
  touch,
}: {
  readonly session: GuidedSession;
  readonly clips: readonly Clip[];
  /** Both people would like the touch that this session offers. */
  readonly touch: boolean;
}): SessionPlan {
  const blocks = session.steps.map(({ block, withoutTouch }) =>
    touch ? block : (withoutTouch ?? block),
  );
  const clipOf = new Map(clips.map((clip) => [clip.id, clip]));
  const passages = blocks.flatMap((block, step) =>
    passagesOf(session, block).map(({ id, pause }) => {
      const clip = clipOf.get(id);
      if (!clip) throw new Error(`${session.id} has no clip ${id}`);
      return { step, clip, pause };
    }),
  );
  const pieces = passages.map(({ step, clip, pause }, index): Piece => {
    const next = passages[index + 1]?.clip;
    const silence = framesBetween(clip, next, pause.minS);
    const elastic = framesBetween(clip, next, pause.maxS) - silence;
    return { step, clip, frames: toFrames(clip.durationS), silence, elastic };
  });
  const silences = stretched(pieces, Math.floor(Math.round(session.lengthS * 1000) / frameMs));

  let at = leadIn;
  const steps = blocks.map(({ id }, step): PlanStep => {
    const start = step === 0 ? 0 : at;
    const placed = pieces.flatMap((piece, index) => {
      if (piece.step !== step) return [];
      const startS = toSeconds(at);
      at += piece.frames + (silences[index] ?? 0);
      return [{ clip: piece.clip, startS }];
    });
    return { block: id, startS: toSeconds(start), durationS: toSeconds(at - start), clips: placed };
  });
  return { id: session.id, totalS: toSeconds(at), steps };
}

/**
 * A pause is what is heard: from the end of one line to the beginning of the next. Part of it lies inside the two
 * clips already.
 */
function framesBetween(clip: Clip, next: Clip | undefined, pauseS: number): number {
  const tailS = clip.durationS - (clip.cues.at(-1)?.endS ?? clip.durationS);
  const headS = next?.cues[0]?.startS ?? 0;
  return Math.max(0, toFrames(pauseS - tailS - headS));
}

/** Shares the frames that are left up to `limit` among the elastic silences, in proportion and without remainder. */
function stretched(pieces: readonly Piece[], limit: number): readonly number[] {
  const sum = (part: (piece: Piece) => number) => pieces.reduce((n, piece) => n + part(piece), 0);
  const left = limit - leadIn - sum(({ frames, silence }) => frames + silence);
  if (left < 0) throw new Error('The session does not fit its time');
  const elastic = sum((piece) => piece.elastic);
  const given = Math.min(left, elastic);
  const share = (upTo: number) => (elastic === 0 ? 0 : Math.floor((upTo * given) / elastic));

  let before = 0;
  return pieces.map((piece) => {
    const growth = share(before + piece.elastic) - share(before);
    before += piece.elastic;
    return piece.silence + growth;
  });
}
