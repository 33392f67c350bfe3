import type { Clip, PlannedLine, PlanStep, SessionPlan, Slice } from '../ports/audio';
import { frameS, toFrames, toSeconds } from './frames';
import type { BlockId, Line } from './script';
import type { SpokenSession } from './session';
import { readerOf, type Reader, type Spoken, type Voice } from './voice';

/** Time to put the phone down after pressing play. */
export const leadInS = 1.512;

export interface PlanInput {
  readonly session: SpokenSession;
  readonly voice: Voice;
  /** What somebody recorded in place of a block. Played whole, from its first frame to its last. */
  readonly recordings?: ReadonlyMap<BlockId, Clip>;
}

/** Something heard and the silence after it, all in frames. */
interface Piece {
  readonly step: number;
  readonly line: Line;
  readonly spoken: Spoken;
  readonly frames: number;
  readonly silence: number;
  /** How much longer the silence may become. */
  readonly elastic: number;
}

const takeFrames = ({ take, headS, heardS, tailS }: Spoken): number =>
  take?.frames ?? Math.ceil((headS + heardS + tailS) / frameS);

/**
 * A pause is what is heard: from the end of one line to the beginning of the next. Part of it lies inside the two takes
 * already.
 */
const framesBetween = (spoken: Spoken, next: Spoken | undefined, pauseS: number): number =>
  Math.max(0, toFrames(pauseS - spoken.tailS - (next?.headS ?? 0)));

const silencesAfter = (line: Line, spoken: Spoken, next: Spoken | undefined) => {
  const least = line.everyS === undefined ? line.pauseAfterS : line.everyS - spoken.heardS;
  const silence = framesBetween(spoken, next, least);
  const most = line.everyS === undefined ? (line.pauseUpToS ?? least) : least;
  return { silence, elastic: framesBetween(spoken, next, most) - silence };
};

const recorded = (clip: Clip): Spoken => ({
  headS: 0,
  heardS: clip.durationS,
  tailS: 0,
  take: { clip, fromFrame: 0, frames: toFrames(clip.durationS) },
});

const piecesOf = (session: SpokenSession, read: Reader, own: PlanInput['recordings']) => {
  const said = session.steps.flatMap(({ block, lines }, step) => {
    const clip = own?.get(block);
    const last = lines.at(-1);
    return clip && last
      ? [{ step, line: { ...last, text: '' }, spoken: recorded(clip) }]
      : lines.map((line) => ({ step, line, spoken: read(line.text) }));
  });
  return said.map((each, index): Piece => ({
    ...each,
    frames: takeFrames(each.spoken),
    ...silencesAfter(each.line, each.spoken, said[index + 1]?.spoken),
  }));
};

/** The shortest that a session can be, in seconds, without stretching any pause. */
export const shortestS = ({ session, voice, recordings }: PlanInput): number =>
  leadInS +
  toSeconds(
    piecesOf(session, readerOf(voice), recordings).reduce((n, p) => n + p.frames + p.silence, 0),
  );

/** Shares the frames that are left up to `limit` among the elastic silences, in proportion and without remainder. */
const stretched = (pieces: readonly Piece[], limit: number): readonly number[] => {
  const sum = (part: (piece: Piece) => number) => pieces.reduce((n, piece) => n + part(piece), 0);
  const left = limit - toFrames(leadInS) - sum(({ frames, silence }) => frames + silence);
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
};

const plannedLines = ({ line, spoken }: Piece, atS: number, waitsAtS: number): PlannedLine[] => {
  if (line.text === '') {
    // A recording has the lines that its own cues tell, as far as it has any.
    return (spoken.take?.clip.cues ?? []).map(({ text, startS, endS }) => ({
      text,
      startS: atS + startS,
      endS: atS + endS,
    }));
  }
  const startS = atS + spoken.headS;
  return [
    {
      text: line.text,
      startS,
      endS: startS + spoken.heardS,
      ...(line.breath ? { breath: line.breath } : {}),
      ...(line.waits ? { waitsAtS } : {}),
    },
  ];
};

/**
 * Lays a session out in time. Elastic pauses grow in proportion until the session is as long as promised, or until all
 * of them are at their longest; it is never longer. Same input, same plan.
 *
 * @throws where even the shortest form takes longer than promised: the composer does not hand in such a session.
 */
export function planSession({ session, voice, recordings }: PlanInput): SessionPlan {
  const pieces = piecesOf(session, readerOf(voice), recordings);
  const silences = stretched(pieces, Math.floor(Math.round(session.lengthS * 1000) / 24));

  let at = toFrames(leadInS);
  const steps = session.steps.map(({ block }, step): PlanStep => {
    const start = step === 0 ? 0 : at;
    const lines: PlannedLine[] = [];
    const sounds: Slice[] = [];
    pieces.forEach((piece, index) => {
      if (piece.step !== step) return;
      const end = at + piece.frames + (silences[index] ?? 0);
      lines.push(...plannedLines(piece, toSeconds(at), toSeconds(end)));
      if (piece.spoken.take) sounds.push({ ...piece.spoken.take, atFrame: at });
      at = end;
    });
    return { block, startS: toSeconds(start), durationS: toSeconds(at - start), lines, sounds };
  });
  return { id: session.id, totalS: toSeconds(at), steps };
}

/** The files that a plan is heard from, each once. */
export const clipsOf = (plan: SessionPlan): readonly Clip[] => [
  ...new Map(
    plan.steps.flatMap(({ sounds }) => sounds.map(({ clip }) => [clip.url, clip] as const)),
  ).values(),
];
