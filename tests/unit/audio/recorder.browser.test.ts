import { afterEach, describe, expect, it } from 'vitest';
import { prepareVoice } from '../../../src/audio/voice/prepare';
import { wavOf } from '../../../src/audio/mix/wav';
import { createVoiceRecorder } from '../../../src/audio/voice/recorder';
import { loudnessOf } from '../../../src/audio/voice/loudness';
import { isVoiceFile } from '../../../src/core/voiceFile';
import { clipNamed, decode, fetchBytes } from '../../helpers/audioClips';

const rate = 24_000;
const toInt16 = (samples: Float32Array) => Int16Array.from(samples, (sample) => sample * 32_767);
const clip = clipNamed('a3');

/** In place of a real microphone. */
const microphone = (getUserMedia: () => Promise<MediaStream>) =>
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
    value: getUserMedia,
    configurable: true,
  });

afterEach(() => Reflect.deleteProperty(navigator.mediaDevices, 'getUserMedia'));

describe('a recording made ready', () => {
  it('joins sessions at the sample where its words are said to be, as loud as the others', async () => {
    const quiet = (await decode(await fetchBytes(clip.url))).map((sample) => sample * 0.1);
    const padded = new Float32Array(quiet.length + 4 * rate);
    padded.set(quiet, 2 * rate);
    const prepared = await prepareVoice(new Blob([wavOf(toInt16(padded), rate)]));
    if (!prepared.ok) return expect.fail(prepared.error.type);
    const { file, cutS, durationS } = prepared.value;
    expect(isVoiceFile(file)).toBe(true);
    const samples = await decode(file);
    expect(Math.abs(loudnessOf(samples, rate) + 19)).toBeLessThan(1);
    expect(samples.length / rate).toBeCloseTo(durationS, 6);
    // The encoder's delay, as recordingFlow counts it.
    const lag = lagOf(padded, samples, Math.round(cutS * rate));
    expect(Math.abs(lag / rate - 0.046)).toBeLessThan(0.002);
  });

  it('says so where it cannot be read', async () => {
    expect(await prepareVoice(new Blob(['no sound']))).toEqual({
      ok: false,
      error: { type: 'RecordingUnusable' },
    });
  });
});

describe('the recorder', () => {
  it('records what the microphone hears, and lets go of it', async () => {
    const context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: 300 });
    const { stream } = tone.connect(
      new MediaStreamAudioDestinationNode(context),
    ) as MediaStreamAudioDestinationNode;
    tone.start();
    await context.resume();
    microphone(async () => stream);
    const recorder = createVoiceRecorder();
    expect((await recorder.start()).ok).toBe(true);
    const timer = new ConstantSourceNode(context);
    timer.start();
    timer.stop(context.currentTime + 1.2);
    await new Promise((resolve) => timer.addEventListener('ended', resolve));
    const made = await recorder.finish();
    expect(made.ok && made.value.durationS).toBeGreaterThan(0.7);
    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
    expect(await recorder.finish()).toEqual({ ok: false, error: { type: 'NothingHeard' } });
    await context.close();
  });

  it.each([
    ['NotAllowedError', 'MicrophoneDenied'],
    ['NotFoundError', 'NoMicrophone'],
  ])('tells %s as %s', async (name, type) => {
    microphone(async () => {
      throw new DOMException('no', name);
    });
    expect(await createVoiceRecorder().start()).toEqual({ ok: false, error: { type } });
  });
});

/** How many samples later than `from` in `source` the made file has the same sound. */
function lagOf(source: Float32Array, made: Float32Array, from: number): number {
  const length = 3 * rate;
  let best = { lag: NaN, match: -Infinity };
  for (let lag = 0; lag <= 2_400; lag += 1) {
    let match = 0;
    for (let i = 0; i < length; i += 5) {
      match += (source[from + i] ?? 0) * (made[i + lag] ?? 0);
    }
    if (match > best.match) best = { lag, match };
  }
  return best.lag;
}
