import type { Op, Tell } from '../messages';

declare global {
  /** Given by the test process. */
  var tell: Tell;
}

/** Does numbered operations, and says of each when it begins and when it is acknowledged. */
export const createWork = (from: number) => {
  let n = from;
  return async (op: Omit<Op, 'n'>, work: () => Promise<void>): Promise<void> => {
    const numbered = { ...op, n: (n += 1) };
    await tell({ type: 'begun', op: numbered });
    await work().catch((cause: unknown) => {
      throw new Error(`${op.kind} is refused`, { cause });
    });
    await tell({ type: 'acknowledged', n: numbered.n });
  };
};

export type Work = ReturnType<typeof createWork>;
