import type { Bytes } from '../../core/bytes';
import { toFrames } from '../../core/care/frames';
import { clipsOf } from '../../core/care/plan';
import type { Mix, SessionPlan } from '../../core/ports/audio';
import { mixRate, type Track } from './mixTrack';

/** At its loudest the soundscape is this far below what its file holds: 15 dB and more under the voice. */
const loudestBed = 0.5;

/** Samples of an MP3, the encoder's delay included. Half the memory of what the decoder gives. */
const decoded = async (file: Bytes): Promise<Int16Array<ArrayBuffer>> => {
  const context = new OfflineAudioContext(1, mixRate, mixRate);
  const buffer = await context.decodeAudioData(file.slice().buffer);
  return Int16Array.from(buffer.getChannelData(0), (sample) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))),
  );
};

const inWorker = (track: Track): Promise<Bytes> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./mixWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The mixing worker failed'));
    });
    worker.postMessage(track);
  });

/**
 * A whole session with a soundscape under it, as a WAV file.
 *
 * @param files the whole bytes of every clip of the plan, by its id
 * @throws where something cannot be decoded
 */
export const mixed = async (
  plan: SessionPlan,
  files: ReadonlyMap<string, Bytes>,
  { bed, file, voiceLevel, bedLevel }: Mix & { readonly file: Bytes },
): Promise<Bytes> => {
  const voices = new Map<string, Int16Array<ArrayBuffer>>();
  for (const { id } of clipsOf(plan)) {
    const bytes = files.get(id);
    if (!bytes) throw new Error(`No bytes of ${id}`);
    voices.set(id, await decoded(bytes));
  }
  return inWorker({
    totalFrames: toFrames(plan.totalS),
    sounds: plan.steps.flatMap(({ sounds }) =>
      sounds.map(({ clip, fromFrame, frames, atFrame }) => ({
        fromFrame,
        frames,
        atFrame,
        samples: voices.get(clip.id) ?? new Int16Array(),
      })),
    ),
    bed: await decoded(file),
    loopFrom: Math.round(bed.fromS * mixRate),
    loopSamples: Math.round(bed.loopS * mixRate),
    voiceGain: voiceLevel,
    bedGain: loudestBed * bedLevel,
  });
};
