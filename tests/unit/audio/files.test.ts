import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beds } from '../../../src/content/beds/beds';
import { voicedFiles } from '../../../src/content/blocks/voiced';
import type { Clip } from '../../../src/core/ports/audio';
import { voices } from '../../helpers/voicesHere';

const root = new URL('../../../', import.meta.url).pathname;
const folders: readonly { readonly id: string; readonly clips: readonly Clip[] }[] = [
  ...voices,
  { id: 'beds', clips: beds },
];
const dataOf = ({ url }: Clip): Buffer => readFileSync(`${root}public${url}`);
const sizeOf = (clips: readonly Clip[]): number => clips.reduce((sum, { bytes }) => sum + bytes, 0);

interface Figures {
  readonly lufs: number;
  readonly dbtp: number;
  readonly seam?: number;
}

/** What the renderer measured, by the beginning of the hash: nobody needs its tools to see that a file is fit. */
const measured = (id: string): Readonly<Record<string, Figures>> =>
  JSON.parse(readFileSync(`${root}scripts/audio/measured/${id}.json`, 'utf8')) as Record<
    string,
    Figures
  >;

describe.each(voices)('the voice $id', ({ id, clips }) => {
  it('says every line, and nothing else', () => {
    const said = clips.map(({ id: name, cues }) => ({
      id: name,
      lines: cues.map(({ text }) => text),
    }));
    expect(said).toEqual(voicedFiles());
    const lines = said.flatMap((each) => each.lines);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('says each line inside its file, one after the other, with room for the echo', () => {
    for (const { id: name, durationS, cues } of clips) {
      const times = cues.flatMap(({ startS, endS }) => [startS, endS]);
      expect(times, name).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0], name).toBeGreaterThan(0.05);
      expect(times.at(-1), name).toBeLessThan(durationS - 0.3);
      cues.slice(1).forEach(({ startS }, index) => {
        expect(startS - (cues[index]?.endS ?? 0), name).toBeGreaterThan(0.45);
      });
    }
  });

  it('is -19 LUFS, within one, and under -1.5 dBTP, as measured when it was rendered', () => {
    const figures = measured(id);
    for (const { id: name, sha256 } of clips) {
      const { lufs = 0, dbtp = 0 } = figures[sha256.slice(0, 8)] ?? {};
      expect(Math.abs(lufs + 19), name).toBeLessThanOrEqual(1);
      expect(dbtp, name).toBeLessThan(-1.5);
    }
  });

  it('speaks at a calm pace', () => {
    const cues = clips.flatMap((clip) => clip.cues);
    const minutes = cues.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / 60;
    const words = cues.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    expect(words / minutes).toBeGreaterThan(120);
    expect(words / minutes).toBeLessThan(170);
  });

  it('comes with what Debian says of its licence', () => {
    expect(readFileSync(`${root}public/audio/${id}/COPYRIGHT`, 'utf8')).toContain('LGPL-2.1+');
  });
});

describe('the soundscapes', () => {
  it('are the six, in loops without a click', () => {
    expect(beds.map(({ id }) => id)).toEqual(['rain', 'ocean', 'fire', 'brown', 'pad', 'wind']);
    const figures = measured('beds');
    for (const { id, sha256, fromS, loopS, durationS } of beds) {
      const { lufs = 0, dbtp = 0, seam = Infinity } = figures[sha256.slice(0, 8)] ?? {};
      expect(lufs, id).toBeLessThan(-27);
      expect(dbtp, id).toBeLessThan(-1.5);
      // The step from the last sample to the first is a usual one.
      expect(seam, id).toBeLessThanOrEqual(1);
      expect(fromS + loopS, id).toBeLessThan(durationS);
    }
  });
});

describe.each(folders)('the files of $id', ({ id, clips }) => {
  it('are the bytes that the manifest names, under their own hash', () => {
    for (const clip of clips) {
      const data = dataOf(clip);
      const sha256 = createHash('sha256').update(data).digest('hex');
      expect({ bytes: data.length, sha256 }).toEqual({ bytes: clip.bytes, sha256: clip.sha256 });
      expect(clip.url).toBe(`/audio/${id}/${clip.id}.${sha256.slice(0, 8)}.mp3`);
    }
  });

  it('are whole frames of 24 ms, each on its own, as long as the manifest says', () => {
    for (const clip of clips) {
      const data = dataOf(clip);
      expect(data.length % 144, clip.id).toBe(0);
      for (let at = 0; at < data.length; at += 144) {
        expect(data.toString('hex', at, at + 3), clip.id).toBe('fff364');
        // main_data_begin: nothing is borrowed from an earlier frame.
        expect(data[at + 4], clip.id).toBe(0);
      }
      expect(Math.abs((data.length / 144) * 0.024 - clip.durationS), clip.id).toBeLessThan(0.001);
    }
  });

  it('leave no other file behind', () => {
    const named = clips.map(({ url }) => url.split('/').at(-1));
    const extra = id === 'beds' ? [] : ['COPYRIGHT'];
    expect(new Set(readdirSync(`${root}public/audio/${id}`))).toEqual(
      new Set([...extra, ...named]),
    );
  });
});

it('is little to download: one voice with all soundscapes 13 MB, two 24', () => {
  const sizes = voices.map(({ clips }) => sizeOf(clips));
  for (const size of sizes) expect(size + sizeOf(beds)).toBeLessThanOrEqual(13_000_000);
  expect(sizes.reduce((sum, size) => sum + size, 0) + sizeOf(beds)).toBeLessThanOrEqual(24_000_000);
});
