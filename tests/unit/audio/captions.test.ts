import { describe, expect, it } from 'vitest';
import { captionLines, lineAt } from '../../../src/core/care/captions';
import { heard } from '../../helpers/audioSessions';

const { plan, lines } = heard[0] ?? expect.fail('no plan');

describe('captions', () => {
  it('hold every line of every step, in the order in which they are heard', () => {
    const said = plan.steps.flatMap((step) => step.lines.map(({ text }) => text));
    expect(lines.map(({ text }) => text)).toEqual(said);
    const times = lines.flatMap(({ startS, endS }) => [startS, endS]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(captionLines(plan)).toEqual(lines);
  });

  it('name the block of each line', () => {
    const step = plan.steps.find(({ block }) => block === 'blk.K3') ?? expect.fail('no K3');
    const spoken = lines.filter(({ block }) => block === 'blk.K3');
    expect(spoken[0]?.text).toBe('Now a turn each, to talk and to listen.');
    expect(spoken[0]?.startS).toBeGreaterThan(step.startS);
    expect(spoken.at(-1)?.endS).toBeLessThan(step.startS + step.durationS);
  });

  it('show nothing before the first word, then each line until the next begins', () => {
    expect(lineAt(lines, 0)).toBe(-1);
    lines.forEach((line, index) => {
      expect(lineAt(lines, line.startS)).toBe(index);
      expect(lineAt(lines, line.startS - 0.001)).toBe(index - 1);
    });
    expect(lineAt(lines, plan.totalS)).toBe(lines.length - 1);
  });
});
