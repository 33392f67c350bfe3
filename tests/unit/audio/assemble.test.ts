import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assemble } from '../../../src/audio/assemble';
import { lower } from '../../helpers/voicesHere';
import { heard } from '../../helpers/audioSessions';

const root = new URL('../../../public', import.meta.url).pathname;
const files = new Map(
  lower.clips.map(({ id, url }) => [id, Uint8Array.from(readFileSync(root + url))]),
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
  for (const { clip, fromFrame, frames, atFrame } of plan.steps.flatMap((step) => step.sounds)) {
    const whole = Buffer.from(files.get(clip.id) ?? []);
    whole.subarray(fromFrame * 144, (fromFrame + frames) * 144).copy(expected, atFrame * 144);
  }
  expect(Buffer.compare(expected, file)).toBe(0);
});

it('refuses to leave a clip out', () => {
  const { plan } = heard[0] ?? expect.fail('no plan');
  expect(() => assemble(plan, new Map())).toThrow('No bytes of');
});
