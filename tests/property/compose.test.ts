import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/content/blocks/library';
import { composeSession } from '../../src/core/care/compose';
import type { Block, Library } from '../../src/core/care/script';
import { composeRules } from './composeRules';
import { composed, evening } from './composeWorld';

const isLong = process.env['HEARTH_LONG'] === '1';
const seed = Number(process.env['HEARTH_SEED'] ?? Date.now() % 2 ** 31);
console.log(`composer: HEARTH_SEED=${seed}${isLong ? ' HEARTH_LONG=1' : ''}`);
const numRuns = isLong ? 100_000 : 250;

describe('a composed session', () => {
  it('keeps every rule, for any people and any evening', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(evening, (each) => {
        const made = composed(each);
        for (const { name, complaints } of composeRules) {
          const found = complaints(each, made);
          if (found.length > 0) {
            const steps = made.steps.map(({ block }) => block.slice(4)).join(' ');
            throw new Error(`${name}: ${found.join('; ')} in ${steps}`);
          }
        }
      }),
      { seed, numRuns },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(evening, (each) => {
        expect(composed(each)).toEqual(composed(each));
      }),
      { seed, numRuns: 60 },
    );
  });

  it('has one order in gentle mode, whatever the seed', () => {
    fc.assert(
      fc.property(evening, fc.nat(), (each, other) => {
        const scene = { ...each.scene, gentle: true };
        const [one, two] = [each.input.seed, other].map((chance) =>
          composeSession({ ...each.input, scene, seed: chance }).steps.map(({ block }) => block),
        );
        expect(one).toEqual(two);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('loses what is dropped, gains nothing for it, and stays within its time', () => {
    fc.assert(
      fc.property(evening, fc.nat(), (each, which) => {
        const steps = composed(each).steps;
        const droppable = steps.filter(({ canDrop }) => canDrop);
        const drop = droppable[which % Math.max(1, droppable.length)];
        if (!drop) return;
        const changes = { dropped: [drop.block], swapped: new Map() };
        const made = composeSession({ ...each.input, changes });
        const before = steps.map(({ block }) => block);
        const after = made.steps.map(({ block }) => block);
        expect(after).not.toContain(drop.block);
        expect(after.filter((id) => !before.includes(id))).toEqual([]);
        expect(made.plan.totalS).toBeLessThanOrEqual(each.input.minutes * 60);
      }),
      { seed, numRuns: 150 },
    );
  });

  it('plays what is swapped in, and only what these people may hear', () => {
    fc.assert(
      fc.property(evening, fc.nat(), (each, which) => {
        const steps = composed(each).steps.filter(({ swaps }) => swaps.length > 0);
        const step = steps[which % Math.max(1, steps.length)];
        const other = step?.swaps[which % step.swaps.length];
        if (!step || !other) return;
        const changes = { dropped: [], swapped: new Map([[step.block, other]]) };
        const made = composeSession({ ...each.input, changes });
        const after = made.steps.map(({ block }) => block);
        expect(after.includes(step.block) && after.includes(other)).toBe(false);
        const refused = composeRules[1]?.complaints(each, made);
        expect(refused).toEqual([]);
      }),
      { seed, numRuns: 150 },
    );
  });
});

/** The rules that a library with a fault in it breaks. */
const broken = (change: (block: Block) => Block): readonly string[] => {
  const faulty: Library = {
    ...library,
    blocks: new Map([...library.blocks].map(([id, block]) => [id, change(block)])),
  };
  const found = new Set<string>();
  for (const each of fc.sample(evening, { numRuns: 150, seed: 7 })) {
    const made = composed(each, faulty);
    for (const { name, complaints } of composeRules) {
      if (complaints(each, made).length > 0) found.add(name);
    }
  }
  return [...found];
};

describe('a fault in the scripts is noticed', () => {
  it('a block that no longer asks who likes it', () => {
    expect(broken((block) => ({ ...block, needs: [], needsAlone: [] }))).toContain(
      composeRules[1]?.name,
    );
  });

  it('a line that no longer says what it is about', () => {
    const change = (block: Block): Block => ({
      ...block,
      items: block.items.map((item) => ({ ...item, about: [] })),
    });
    expect(broken(change)).toContain(composeRules[1]?.name);
  });

  it('heavy talk that is not marked', () => {
    expect(broken((block) => ({ ...block, heavy: undefined }) as unknown as Block)).toContain(
      composeRules[4]?.name,
    );
  });

  it('nothing, where there is none', () => {
    expect(broken((block) => block)).toEqual([]);
  });
});
