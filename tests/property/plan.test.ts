import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadInS, planSession, shortestS } from '../../src/core/care/plan';
import type { Line } from '../../src/core/care/script';
import type { SpokenSession } from '../../src/core/care/session';
import { readerOf, type Voice } from '../../src/core/care/voice';
import type { SessionPlan } from '../../src/core/ports/audio';

const frameS = 0.024;

const line = fc
  .record({
    pauseAfterS: fc.double({ min: 0, max: 40, noNaN: true }),
    growth: fc.option(fc.nat(10)),
    every: fc.option(fc.integer({ min: 5, max: 12 }), { freq: 8 }),
  })
  .map(({ pauseAfterS, growth, every }): Omit<Line, 'text'> => ({
    pauseAfterS,
    ...(growth === null ? {} : { pauseUpToS: pauseAfterS + growth }),
    ...(every === null ? {} : { everyS: every }),
  }));

/** A session whose lines have words of their own, and a voice that can say some of them. */
const voiced = fc
  .array(
    fc.array(
      fc.record({
        line,
        frames: fc.integer({ min: 20, max: 150 }),
        head: fc.double({ min: 0, max: 0.1, noNaN: true }),
        isSaid: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) => {
    const session: SpokenSession = {
      id: 'ses.X1',
      lengthS: 100_000,
      steps: steps.map((lines, step) => ({
        block: `blk.A${step}`,
        lines: lines.map((each, index) => ({ ...each.line, text: `Line ${step} ${index}.` })),
      })),
    };
    const clips = steps.map((lines, step) => {
      let at = 0;
      const cues = lines.flatMap(({ frames, head, isSaid }, index) => {
        const startS = at * frameS + 0.06 + head;
        at += frames + 30;
        const endS = startS + (frames - 4) * frameS - head;
        return isSaid ? [{ startS, endS, text: `Line ${step} ${index}.` }] : [];
      });
      return {
        id: `a${step}`,
        url: `a${step}`,
        bytes: at * 144,
        sha256: '',
        durationS: at * frameS,
        cues,
      };
    });
    const voice: Voice = { id: 'made', clips };
    return { session, voice };
  });

const linesIn = (plan: SessionPlan) => plan.steps.flatMap(({ lines }) => lines);
const soundsIn = (plan: SessionPlan) => plan.steps.flatMap(({ sounds }) => sounds);

/** The session with all pauses at their shortest. */
const withoutElastic = (made: SpokenSession): SpokenSession => ({
  ...made,
  steps: made.steps.map(({ block, lines }) => ({
    block,
    lines: lines.map((each) => ({ ...each, pauseUpToS: each.pauseAfterS })),
  })),
});

describe('planSession', () => {
  it('fills the time as far as pauses allow, and never passes it', () => {
    fc.assert(
      fc.property(voiced, fc.nat(60_000), (made, roomMs) => {
        const longest = planSession(made);
        const shortest = planSession({ ...made, session: withoutElastic(made.session) });
        expect(shortestS(made)).toBeCloseTo(shortest.totalS, 6);
        const lengthS = shortest.totalS + roomMs / 1000;
        const plan = planSession({ ...made, session: { ...made.session, lengthS } });
        expect(plan.totalS).toBeLessThanOrEqual(lengthS + 1e-9);
        expect(plan.totalS).toBeGreaterThan(Math.min(longest.totalS, lengthS) - frameS - 1e-9);

        const [short, own, long] = [shortest, plan, longest].map((each) =>
          linesIn(each).map(({ startS }) => startS),
        );
        own?.forEach((startS, index) => {
          expect(startS).toBeGreaterThan((short?.[index] ?? Infinity) - 1e-6);
          expect(startS).toBeLessThan((long?.[index] ?? 0) + 1e-6);
        });
      }),
    );
  });

  it('refuses what does not fit its time', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const session = { ...made.session, lengthS: shortestS(made) - frameS };
        expect(() => planSession({ ...made, session })).toThrow('fit');
      }),
    );
  });

  it('tells every line once, in order, and plays those that the voice has, on the grid, without overlap', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const plan = planSession(made);
        const texts = made.session.steps.flatMap(({ lines }) => lines.map(({ text }) => text));
        expect(linesIn(plan).map(({ text }) => text)).toEqual(texts);
        const read = readerOf(made.voice);
        expect(soundsIn(plan)).toHaveLength(texts.filter((text) => read(text).take).length);

        let freeFrom = Math.round(leadInS / frameS);
        for (const { clip, fromFrame, frames, atFrame } of soundsIn(plan)) {
          expect(atFrame).toBeGreaterThanOrEqual(freeFrom);
          expect(fromFrame + frames).toBeLessThanOrEqual(clip.bytes / 144);
          freeFrom = atFrame + frames;
        }
        expect(plan.totalS).toBeGreaterThanOrEqual(freeFrom * frameS - 1e-9);
      }),
    );
  });

  it('shows each line when it is heard', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const plan = planSession(made);
        for (const { clip, fromFrame, frames, atFrame } of soundsIn(plan)) {
          const cue = clip.cues.find(
            ({ startS, endS }) =>
              startS >= fromFrame * frameS && endS <= (fromFrame + frames) * frameS + 1e-9,
          );
          const shown = linesIn(plan).find(({ text }) => text === cue?.text);
          const startS = (cue?.startS ?? 0) + (atFrame - fromFrame) * frameS;
          expect(shown?.startS).toBeCloseTo(startS, 6);
        }
      }),
    );
  });

  it('makes every pause as long as it is meant to be heard', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const lines = linesIn(planSession(made));
        const meant = made.session.steps.flatMap((step) => step.lines);
        lines.forEach(({ startS, endS }, index) => {
          const next = lines[index + 1];
          const { pauseAfterS = 0, pauseUpToS, everyS } = meant[index] ?? {};
          if (!next) return;
          // Given all the time in the world, elastic pauses are at their longest; what lies in the takes stays.
          const [heardS, meantS] =
            everyS === undefined
              ? [next.startS - endS, Math.max(pauseUpToS ?? pauseAfterS, 0.65)]
              : [next.startS - startS, Math.max(everyS, endS - startS + 0.65)];
          if (heardS > 0.65 || meantS > 0.65) {
            expect(heardS).toBeLessThanOrEqual(meantS + frameS);
            expect(heardS).toBeGreaterThanOrEqual((everyS ?? pauseUpToS ?? pauseAfterS) - frameS);
          }
        });
      }),
    );
  });

  it('divides the whole time among the steps', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const plan = planSession(made);
        let atS = 0;
        for (const { startS, durationS } of plan.steps) {
          expect(startS).toBeCloseTo(atS, 6);
          atS = startS + durationS;
        }
        expect(atS).toBeCloseTo(plan.totalS, 6);
      }),
    );
  });

  it('plays a recording whole in place of its block', () => {
    fc.assert(
      fc.property(voiced, fc.integer({ min: 1, max: 4000 }), (made, frames) => {
        const own = {
          id: 'own',
          url: 'own',
          bytes: frames * 144,
          sha256: '',
          durationS: frames * frameS,
          cues: [],
        };
        const plan = planSession({ ...made, recordings: new Map([['blk.A0', own]]) });
        expect(plan.steps[0]?.sounds).toMatchObject([{ clip: own, fromFrame: 0, frames }]);
        expect(plan.steps[0]?.lines).toEqual([]);
        expect(plan.steps.slice(1).map(({ block }) => block)).not.toContain('blk.A0');
      }),
    );
  });

  it('gives the same plan for the same input', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        expect(planSession(made)).toEqual(planSession(made));
      }),
    );
  });
});
