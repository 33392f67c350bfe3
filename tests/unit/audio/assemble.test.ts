import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/audio/assemble';
import { g3Clips } from '../../../src/content/sessions/clips';
import { heard } from '../../helpers/audioSessions';

const root = new URL('../../../public', import.meta.url).pathname;
const files = new Map(
  g3Clips.map(({ id, url }) => [id, Uint8Array.from(readFileSync(root + url))]),
);

it.each(heard)('joins clips and silence frame by frame (touch: $touch)', ({ plan }) => {
  const file = assemble(plan, files);
  expect(file.length).toBe(25_000 * 144);

  const expected = Buffer.alloc(file.length);
  const silent = Buffer.from(
    'fff364c40000003480000000004c414d45332e313030'.padEnd(288, '0'),
    'hex',
  );
  for (let frame = 0; frame < 25_000; frame++) silent.copy(expected, frame * 144);
  for (const { clip, startS } of plan.steps.flatMap(({ clips }) => clips)) {
    Buffer.from(files.get(clip.id) ?? []).copy(expected, Math.round(startS / 0.024) * 144);
  }
  expect(Buffer.compare(expected, file)).toBe(0);
});

it('refuses to leave a clip out', () => {
  const { plan } = heard[0] ?? expect.fail('no plan');
  expect(() => assemble(plan, new Map())).toThrow('g3-a3-1');
});
