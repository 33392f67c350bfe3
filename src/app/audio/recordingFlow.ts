import type { Bytes } from '../../core/bytes';
import type { Problem } from '../../core/errors';
import type { Recorded, VoiceRecorder } from '../../core/ports/audio';
import type { BlobStore } from '../../core/ports/storage';
import type { Clock } from '../../core/ports/system';
import { err, ok, type Result } from '../../core/result';
import { voiceName, type KnownVoice } from '../../core/voices';
import type { Recording } from '../api/voices';
import { sha256Of } from './sealedFiles';

export interface RecordingFlowOptions {
  readonly clock: Clock;
  readonly blobs: BlobStore;
  readonly recorder: () => Promise<VoiceRecorder>;
  readonly nextId: () => string;
  readonly set: (recording: Recording) => void;
  readonly onKept: (id: string, voice: KnownVoice) => void;
}

/** The encoder's own delay: words are heard this much later in the file (LAME, 1105 samples at 24 kHz). */
const delayS = 0.046;

interface Said {
  readonly text: string;
  readonly atMs: number;
}

/** When each line is heard inside the file. The last one ends with it. */
const linesIn = (
  said: readonly Said[],
  startedAt: number,
  { cutS, durationS }: Recorded,
): KnownVoice['lines'] =>
  said.flatMap(({ text, atMs }, index) => {
    const at = (ms: number) => (ms - startedAt) / 1000 - cutS + delayS;
    const startS = Math.max(0, at(atMs));
    const next = said[index + 1];
    const endS = Math.min(durationS, next ? at(next.atMs) : durationS);
    return endS > startS ? [{ text, startS, endS }] : [];
  });

/** From the microphone to a sealed file: record, hear, make anew, keep. */
export const createRecordingFlow = (options: RecordingFlowOptions) => {
  const { clock, blobs, set } = options;
  let said: Said[] = [];
  let startedAt = 0;
  let made: Recorded | undefined;
  /** A newer attempt, or leaving, makes the answers of an older one worthless. */
  let attempt = 0;

  const fail = (problem: Problem) => set({ phase: 'failed', problem });

  const store = async (id: string, file: Bytes): Promise<Result<void, Problem>> => {
    const opened = await blobs.write(voiceName('own', id));
    if (!opened.ok) {
      const { error } = opened;
      return err(error.type === 'Unreadable' ? { type: 'RecordingUnusable' } : error);
    }
    const written = await opened.value.write(file);
    if (!written.ok) return written;
    return opened.value.finish();
  };

  return {
    async record(): Promise<void> {
      const mine = ++attempt;
      said = [];
      made = undefined;
      set({ phase: 'asking' });
      const started = await (await options.recorder()).start();
      if (mine !== attempt) return;
      if (!started.ok) return fail(started.error);
      startedAt = clock.now();
      set({ phase: 'recording', since: startedAt });
    },
    say(text: string): void {
      said.push({ text, atMs: clock.now() });
    },
    async finish(): Promise<void> {
      const mine = attempt;
      set({ phase: 'preparing' });
      const finished = await (await options.recorder()).finish();
      if (mine !== attempt) return;
      if (!finished.ok) return fail(finished.error);
      made = finished.value;
      set({ phase: 'ready', durationS: made.durationS });
    },
    async discard(): Promise<void> {
      attempt += 1;
      made = undefined;
      set({ phase: 'idle' });
      (await options.recorder()).cancel();
    },
    file: (): Bytes | undefined => made?.file,
    async keep(of: KnownVoice['of']): Promise<Result<void, Problem>> {
      const keeping = made;
      if (!keeping) return err({ type: 'NothingHeard' });
      set({ phase: 'keeping' });
      const { file, durationS } = keeping;
      const id = options.nextId();
      const sha256 = await sha256Of(file);
      const stored = await store(id, file);
      if (!stored.ok) {
        await blobs.remove(voiceName('own', id));
        // Still in memory: it can be kept once there is room.
        set({ phase: 'ready', durationS });
        return stored;
      }
      const lines = linesIn(said, startedAt, keeping);
      options.onKept(id, { of, bytes: file.length, sha256, durationS, lines, at: clock.now() });
      made = undefined;
      set({ phase: 'idle' });
      return ok(undefined);
    },
  };
};
