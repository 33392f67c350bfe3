import { describe, expect, it } from 'vitest';
import { createAudioLibrary } from '../../../src/audio/library';
import { makeSessionFile } from '../../../src/audio/sessionFile';
import { wavOf } from '../../../src/audio/mix/wav';
import type { Bed, Clip } from '../../../src/core/ports/audio';
import { ok } from '../../../src/core/result';
import { decode } from '../../helpers/audioClips';
import { heard } from '../../helpers/audioSessions';

const rate = 24_000;
const { plan, lines } = heard[0] ?? expect.fail('no plan');
const library = createAudioLibrary();

/** A soft tone: enough to be a soundscape. */
const bed: Bed = {
  id: 'test',
  url: 'test',
  bytes: 0,
  sha256: '',
  durationS: 3,
  cues: [],
  fromS: 0.25,
  loopS: 2,
};
const hum = wavOf(
  new Int16Array(3 * rate).map((_, i) => 600 * Math.sin((i / rate) * 2 * Math.PI * 100)),
  rate,
);
const read = (clip: Clip) => (clip.url === 'test' ? Promise.resolve(ok(hum)) : library.read(clip));

describe('a session with a soundscape', () => {
  it('is as long as the plan, and every line is heard at the sample where the joined file has it', async () => {
    const joined = await makeSessionFile(plan, { read, mix: null });
    const made = await makeSessionFile(plan, { read, mix: { bed, voiceLevel: 1, bedLevel: 0 } });
    if (!joined.ok || !made.ok) return expect.fail('no file');
    expect([joined.value.mime, made.value.mime]).toEqual(['audio/mpeg', 'audio/wav']);
    const [plain, mix] = [await decode(joined.value.file), await decode(made.value.file)];
    expect(mix.length).toBe(plan.totalS * rate);
    for (const { startS, endS, text } of lines) {
      const [from, to] = [Math.round((startS + 0.05) * rate), Math.round((endS - 0.05) * rate)];
      let [error, power] = [0, 0];
      for (let i = from; i < to; i += 1) {
        error += ((plain[i] ?? 0) - (mix[i] ?? 0)) ** 2;
        power += (plain[i] ?? 0) ** 2;
      }
      expect(error / power, text).toBeLessThan(0.001);
    }
  });

  it('has sound in its silences, far below the voice', async () => {
    const made = await makeSessionFile(plan, { read, mix: { bed, voiceLevel: 1, bedLevel: 1 } });
    if (!made.ok) return expect.fail('no file');
    const mix = await decode(made.value.file);
    const [line] = lines.filter((each, i) => (lines[i + 1]?.startS ?? 0) - each.endS > 15);
    const at = Math.round(((line?.endS ?? 0) + 8) * rate);
    const peak = mix.subarray(at, at + rate).reduce((most, s) => Math.max(most, Math.abs(s)), 0);
    expect(peak).toBeGreaterThan(0.005);
    expect(peak).toBeLessThan(0.011);
  });

  it('is not made where the soundscape is missing', async () => {
    const missing = { ...bed, url: '/audio/none.mp3' };
    const made = await makeSessionFile(plan, {
      read,
      mix: { bed: missing, voiceLevel: 1, bedLevel: 1 },
    });
    expect(made).toEqual({ ok: false, error: { type: 'AudioMissing' } });
  });
});
