import { toSeconds } from '../../core/care/frames';
import type { RecordingError } from '../../core/errors';
import type { Recorded } from '../../core/ports/audio';
import { err, ok, type Result } from '../../core/result';
import { frameBytes } from '../assemble';
import { voiceRate } from './encode';
import type { VoiceAnswer, VoiceQuestion } from './voiceMessages';

const askWorker = (samples: VoiceQuestion): Promise<VoiceAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./voiceWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<VoiceAnswer>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The voice worker failed'));
    });
    worker.postMessage(samples, [samples.buffer]);
  });

/** What any recorder of this browser made, as one channel at 24 kHz. */
const decoded = async (recording: Blob): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, voiceRate, voiceRate);
  const buffer = await context.decodeAudioData(await recording.arrayBuffer());
  const samples = buffer.getChannelData(0).slice();
  for (let channel = 1; channel < buffer.numberOfChannels; channel += 1) {
    const other = buffer.getChannelData(channel);
    samples.forEach((sample, at) => (samples[at] = sample + (other[at] ?? 0)));
  }
  return samples;
};

/** Makes a recording ready to join sessions, on the device that made it. */
export const prepareVoice = async (recording: Blob): Promise<Result<Recorded, RecordingError>> => {
  try {
    const voice = await askWorker(await decoded(recording));
    if (!voice) return err({ type: 'NothingHeard' });
    const { file, cutS } = voice;
    return ok({ file, cutS, durationS: toSeconds(file.length / frameBytes) });
  } catch {
    return err({ type: 'RecordingUnusable' });
  }
};
