import type { Bytes } from '../core/bytes';
import { clipsOf } from '../core/care/plan';
import type { AudioError } from '../core/errors';
import type { LoadOptions, SessionPlan } from '../core/ports/audio';
import { err, ok, type Result } from '../core/result';
import { assemble } from './assemble';
import { mp3 } from './cache';
import { mixed } from './mix/mixed';

export interface SessionFile {
  readonly file: Bytes;
  readonly mime: string;
}

/** One file for a whole session: joined, or with a soundscape mixed. */
export const makeSessionFile = async (
  plan: SessionPlan,
  { read, mix }: Pick<LoadOptions, 'read' | 'mix'>,
): Promise<Result<SessionFile, AudioError>> => {
  const files = new Map<string, Bytes>();
  for (const clip of clipsOf(plan)) {
    const bytes = await read(clip);
    if (!bytes.ok) return bytes;
    files.set(clip.id, bytes.value);
  }
  if (!mix) return ok({ file: assemble(plan, files), mime: mp3 });
  const bed = await read(mix.bed);
  if (!bed.ok) return bed;
  try {
    return ok({ file: await mixed(plan, files, { ...mix, file: bed.value }), mime: 'audio/wav' });
  } catch {
    return err({ type: 'AudioUnplayable' });
  }
};
