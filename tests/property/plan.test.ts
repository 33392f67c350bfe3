import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { g3Clips } from '../../src/content/sessions/clips';
import { g3 } from '../../src/content/sessions/g3';
import { planSession } from '../../src/core/care/plan';
import { blocksOf, passagesOf } from '../../src/core/care/session';
import type { Block, GuidedSession, Line } from '../../src/core/care/session';
import type { Clip, SessionPlan } from '../../src/core/ports';

const frameS = 0.024;

const line = fc
  .record({
    pauseAfterS: fc.double({ min: 0, max: 40, noNaN: true }),
    growth: fc.option(fc.nat(10)),
  })
  .map(({ pauseAfterS, growth }): Line => ({
    text: 'A line.',
    pauseAfterS,
    ...(growth === null ? {} : { pauseUpToS: pauseAfterS + growth }),
  }));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

const session = fc
  .array(fc.record({ lines, twin: fc.option(lines) }), { minLength: 1, maxLength: 6 })
  .map((steps): GuidedSession => ({
    id: 'ses.X1',
    lengthS: 100_000,
    steps: steps.map(({ lines: own, twin }, index) => {
      const block: Block = { id: `blk.A${index}`, lines: own };
      return twin ? { block, withoutTouch: { id: `blk.W${index}`, lines: twin } } : { block };
    }),
  }));

/** A clip for every passage, of any length, with its first and last sound anywhere inside. */
const voiced = session.chain((made) => {
  const ids = blocksOf(made).flatMap((block) => passagesOf(made, block).map(({ id }) => id));
  const clip = (id: string) =>
    fc
      .record({ frames: fc.integer({ min: 4, max: 900 }), head: fc.nat(100), tail: fc.nat(100) })
      .map(({ frames, head, tail }): Clip => {
        const durationS = frames * frameS;
        const startS = (durationS * head) / 202;
        const endS = durationS * (1 - tail / 202);
        return {
          id,
          url: '',
          bytes: frames * 144,
          sha256: '',
          durationS,
          cues: [{ startS, endS, text: id }],
        };
      });
  return fc.record({ session: fc.constant(made), clips: fc.tuple(...ids.map(clip)) });
});

const placedIn = (plan: SessionPlan) => plan.steps.flatMap(({ clips }) => clips);

/** Silence between the clips, in seconds. */
const gapsIn = (plan: SessionPlan): readonly number[] => {
  const placed = placedIn(plan);
  return placed.map(
    ({ clip, startS }, index) =>
      (placed[index + 1]?.startS ?? plan.totalS) - startS - clip.durationS,
  );
};

/** The session with all pauses at their shortest. */
const withoutElastic = (made: GuidedSession): GuidedSession => {
  const stiff = (block: Block): Block => ({
    ...block,
    lines: block.lines.map(({ text, pauseAfterS }) => ({ text, pauseAfterS })),
  });
  return {
    ...made,
    steps: made.steps.map(({ block, withoutTouch }) => ({
      block: stiff(block),
      ...(withoutTouch ? { withoutTouch: stiff(withoutTouch) } : {}),
    })),
  };
};

describe('planSession', () => {
  it('fills the time as far as pauses allow, and never passes it', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), fc.nat(60_000), (made, touch, roomMs) => {
        const stiff = withoutElastic(made.session);
        const longest = planSession({ ...made, touch });
        const shortest = planSession({ session: stiff, clips: made.clips, touch });
        const lengthS = shortest.totalS + roomMs / 1000;
        const plan = planSession({
          session: { ...made.session, lengthS },
          clips: made.clips,
          touch,
        });
        expect(plan.totalS).toBeLessThanOrEqual(lengthS + 1e-9);
        expect(plan.totalS).toBeGreaterThan(Math.min(longest.totalS, lengthS) - frameS - 1e-9);

        const [short, own, long] = [shortest, plan, longest].map(gapsIn);
        own?.forEach((gap, index) => {
          expect(gap).toBeGreaterThan((short?.[index] ?? Infinity) - 1e-6);
          expect(gap).toBeLessThan((long?.[index] ?? 0) + 1e-6);
        });
      }),
    );
  });

  it('refuses a voice that does not fit its time', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), (made, touch) => {
        const stiff = withoutElastic(made.session);
        const shortest = planSession({ session: stiff, clips: made.clips, touch }).totalS;
        const short = { ...made.session, lengthS: shortest - frameS };
        expect(() => planSession({ session: short, clips: made.clips, touch })).toThrow('fit');
      }),
    );
  });

  it('places every passage once, in order, on the grid, without overlap', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), (made, touch) => {
        const plan = planSession({ ...made, touch });
        const blocks = made.session.steps.map(({ block, withoutTouch }) =>
          touch ? block : (withoutTouch ?? block),
        );
        const passages = blocks.flatMap((block) => passagesOf(made.session, block));
        const placed = placedIn(plan);
        expect(plan.steps.map(({ block }) => block)).toEqual(blocks.map(({ id }) => id));
        expect(placed.map(({ clip }) => clip.id)).toEqual(passages.map(({ id }) => id));

        let freeFromS = 0;
        for (const { clip, startS } of placed) {
          const frames = startS / frameS;
          expect(Math.abs(frames - Math.round(frames))).toBeLessThan(1e-6);
          expect(startS).toBeGreaterThanOrEqual(freeFromS - 1e-9);
          freeFromS = startS + clip.durationS;
        }
        expect(plan.totalS).toBeGreaterThanOrEqual(freeFromS - 1e-9);
      }),
    );
  });

  it('makes every pause as long as it is meant to be heard', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), (made, touch) => {
        const plan = planSession({ ...made, touch });
        const pauses = made.session.steps.flatMap(({ block, withoutTouch }) =>
          passagesOf(made.session, touch ? block : (withoutTouch ?? block)),
        );
        const placed = placedIn(plan);
        placed.forEach(({ clip, startS }, index) => {
          const next = placed[index + 1];
          const fromS = startS + (clip.cues[0]?.endS ?? 0);
          const toS = next ? next.startS + (next.clip.cues[0]?.startS ?? 0) : plan.totalS;
          const insideS =
            clip.durationS - (clip.cues[0]?.endS ?? 0) + (next?.clip.cues[0]?.startS ?? 0);
          // Given all the time in the world, elastic pauses are at their longest.
          const meantS = Math.max(pauses[index]?.pause.maxS ?? 0, insideS);
          expect(Math.abs(toS - fromS - meantS)).toBeLessThanOrEqual(frameS);
        });
      }),
    );
  });

  it('divides the whole time among the steps', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), (made, touch) => {
        const plan = planSession({ ...made, touch });
        let atS = 0;
        for (const { startS, durationS } of plan.steps) {
          expect(startS).toBeCloseTo(atS, 6);
          atS = startS + durationS;
        }
        expect(atS).toBeCloseTo(plan.totalS, 6);
      }),
    );
  });

  it('offers touch only where it is welcome', () => {
    fc.assert(
      fc.property(voiced, (made) => {
        const touched = made.session.steps.flatMap((step) =>
          step.withoutTouch ? step.block.id : [],
        );
        const blocks = planSession({ ...made, touch: false }).steps.map(({ block }) => block);
        expect(blocks.filter((id) => touched.some((other) => other === id))).toEqual([]);
      }),
    );
  });

  it('gives the same plan for the same input', () => {
    fc.assert(
      fc.property(voiced, fc.boolean(), (made, touch) => {
        expect(planSession({ ...made, touch })).toEqual(planSession({ ...made, touch }));
      }),
    );
  });
});

describe('"Ten for the Two of You" at any pace of voice', () => {
  it('stays within ten minutes, and the twins within a tenth of each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 105 }), (percent) => {
        const pace = percent / 100;
        const clips = g3Clips.map((clip) => ({
          ...clip,
          durationS: Math.round((clip.durationS * pace) / frameS) * frameS,
          cues: clip.cues.map(({ startS, endS, text }) => ({
            startS: startS * pace,
            endS: endS * pace,
            text,
          })),
        }));
        const [hand = 0, near = 0] = [true, false].map((touch) => {
          const plan = planSession({ session: g3, clips, touch });
          expect(plan.totalS).toBeLessThanOrEqual(600);
          expect(plan.totalS).toBeGreaterThan(540);
          return plan.steps[5]?.durationS;
        });
        expect(Math.abs(hand / near - 1)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});
