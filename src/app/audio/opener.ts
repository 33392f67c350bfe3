import type { Bytes } from '../../core/bytes';
import type { AudioError, Problem } from '../../core/errors';
import type { Clip, LoadOptions, SessionPlan } from '../../core/ports/audio';
import { err, ok, type Result } from '../../core/result';
import { voiceFileOf } from '../../core/voices';
import type { AudioAdapter } from '../deps';

export interface OpenerOptions {
  /** A recording; null where it is not here, or not what it was. */
  readonly read: (clip: Clip) => Promise<Bytes | null>;
}

/** Opens sessions with people's own recordings in them, and without those that turn out not to be here. */
export const createOpener = ({ read }: OpenerOptions) => {
  const lost = new Set<string>();

  const readFrom =
    ({ library }: AudioAdapter) =>
    async (clip: Clip): Promise<Result<Bytes, AudioError>> => {
      if (voiceFileOf(clip) === null) return library.read(clip);
      const file = await read(clip);
      if (file) return ok(file);
      lost.add(clip.url);
      return err({ type: 'AudioMissing' });
    };

  return {
    /** Without those that were found missing. */
    present: <K>(recordings: ReadonlyMap<K, Clip>): ReadonlyMap<K, Clip> =>
      new Map([...recordings].filter(([, { url }]) => !lost.has(url))),

    /** `lay`: lays the session out, anew where a recording was missing. */
    async open({
      connected,
      lay,
      how,
    }: {
      readonly connected: AudioAdapter;
      readonly lay: () => SessionPlan | null;
      readonly how: Omit<LoadOptions, 'read'>;
    }): Promise<Result<void, Problem>> {
      for (;;) {
        const plan = lay();
        if (!plan) return err({ type: 'AudioMissing' });
        const before = lost.size;
        const opened = await connected.player.load(plan, { ...how, read: readFrom(connected) });
        if (opened.ok || lost.size === before) return opened;
      }
    },
  };
};
