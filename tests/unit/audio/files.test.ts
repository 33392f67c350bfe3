import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bdl } from '../../../src/content/sessions/clips';
import { g3 } from '../../../src/content/sessions/g3';

const root = new URL('../../../public', import.meta.url);
const files = bdl.clips.map((clip) => ({
  clip,
  data: readFileSync(`${root.pathname}${clip.url}`),
}));

/** The one voice that there is: a folder in public/audio. */
const voice = bdl.clips[0]?.url.split('/')[2];

const framesOf = (data: Buffer) =>
  Array.from({ length: data.length / 144 }, (_, i) => data.subarray(i * 144, (i + 1) * 144));

describe('the rendered clips', () => {
  it('say every line of the session', () => {
    const said = bdl.clips.flatMap(({ cues }) => cues.map(({ text }) => text));
    const lines = [...g3.touch.steps, ...g3.noTouch.steps].flatMap((step) => step.lines);
    expect(new Set(said)).toEqual(new Set(lines.map(({ text }) => text)));
  });

  it('are the bytes that the manifest names, under their own hash', () => {
    for (const { clip, data } of files) {
      const sha256 = createHash('sha256').update(data).digest('hex');
      expect({ bytes: data.length, sha256 }).toEqual({ bytes: clip.bytes, sha256: clip.sha256 });
      expect(clip.url).toBe(`/audio/${voice}/${clip.id}.${sha256.slice(0, 8)}.mp3`);
    }
  });

  it('are whole frames of 24 ms, each on its own', () => {
    for (const { clip, data } of files) {
      expect(data.length % 144, clip.id).toBe(0);
      for (const frame of framesOf(data)) {
        expect(frame.subarray(0, 4).toString('hex')).toBe('fff364c4');
        // main_data_begin: nothing is borrowed from an earlier frame.
        expect(frame[4]).toBe(0);
      }
    }
  });

  it('last as long as the manifest says, with their lines in order inside', () => {
    for (const { clip, data } of files) {
      expect(Math.abs((data.length / 144) * 0.024 - clip.durationS)).toBeLessThan(0.001);
      const times = clip.cues.flatMap(({ startS, endS }) => [startS, endS]);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0]).toBeGreaterThan(0);
      expect(times.at(-1)).toBeLessThan(clip.durationS);
    }
  });

  it('leave no other file behind and stay small', () => {
    const named = bdl.clips.map(({ url }) => url.split('/').at(-1));
    expect(new Set(readdirSync(`${root.pathname}/audio/${voice}`))).toEqual(
      new Set(['COPYRIGHT', ...named]),
    );
    expect(files.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThan(2_500_000);
  });
});
