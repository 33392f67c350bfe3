import type { Bytes } from '../core/bytes';
import { toFrames } from '../core/care/frames';
import type { SessionPlan } from '../core/ports/audio';

/** 48 kb/s in frames of 24 ms, without padding. */
export const frameBytes = 144;

/**
 * A frame of digital silence: frame header, side information and the encoder's name, then zeros. It is what
 * `sox -D -n -r 24000 -c 1 -b 16 s.wav trim 0 2 && lame -t --cbr -b 48 --nores -m m --resample 24 -q 0 s.wav s.mp3`
 * (LAME 3.100) makes of every frame of silence.
 */
const silentFrame = ((): Bytes => {
  const head = 'fff364c40000003480000000004c414d45332e313030';
  const frame = new Uint8Array(frameBytes);
  frame.set(
    Array.from({ length: head.length / 2 }, (_, i) => parseInt(head.slice(2 * i, 2 * i + 2), 16)),
  );
  return frame;
})();

/**
 * Joins the clips of a plan into one MP3 as long as the plan. Frames that hold nothing of each other (no bit
 * reservoir) can lie side by side, so nothing is decoded and every sample lands where the plan says.
 *
 * @param files the whole bytes of every clip of the plan, by its id
 * @throws where one is missing
 */
export function assemble(plan: SessionPlan, files: ReadonlyMap<string, Bytes>): Bytes {
  const total = toFrames(plan.totalS);
  const file = new Uint8Array(total * frameBytes);
  for (let frame = 0; frame < total; frame++) file.set(silentFrame, frame * frameBytes);
  for (const { clip, fromFrame, frames, atFrame } of plan.steps.flatMap(({ sounds }) => sounds)) {
    const bytes = files.get(clip.id);
    if (!bytes) throw new Error(`No bytes of ${clip.id}`);
    const part = bytes.subarray(fromFrame * frameBytes, (fromFrame + frames) * frameBytes);
    file.set(part, atFrame * frameBytes);
  }
  return file;
}
