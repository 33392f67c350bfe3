import { isDeepStrictEqual } from 'node:util';
import type { Op, Seen, Ways } from './messages';

/** What must lie on the disk: what was seen there last, and what has been begun and acknowledged since. */
export interface Model {
  begun(op: Op): void;
  acknowledged(n: number): void;
  /** Every state of the keys that a kill may leave behind. */
  waysAllowed(): Ways[];
  /** Whatever is lost, or comes from nowhere; from now on what was seen is what must be there. */
  settle(seen: Seen): string[];
}

/** What a key may hold: the outcome of the last acknowledged operation, or of a later one. */
const outcomes = <T>(before: T, later: readonly { value: T; done: boolean }[]): T[] => {
  const last = later.findLastIndex(({ done }) => done);
  return [
    ...(last < 0 ? [before] : []),
    ...later.slice(Math.max(last, 0)).map(({ value }) => value),
  ];
};

export const createModel = (ways: Ways): Model => {
  let known = { ways, entries: new Map<string, string>() };
  let ops: { op: Op; done: boolean }[] = [];

  const waysAllowed = () =>
    outcomes(
      known.ways,
      ops.flatMap(({ op, done }) => (op.ways ? [{ value: op.ways, done }] : [])),
    );

  return {
    begun: (op) => void ops.push({ op, done: false }),
    acknowledged(n) {
      for (const entry of ops) if (entry.op.n === n) entry.done = true;
    },
    waysAllowed,

    settle(seen) {
      const problems = [...seen.faults];
      if (!waysAllowed().some((allowed) => isDeepStrictEqual(allowed, seen.ways))) {
        problems.push(`keys ${JSON.stringify(seen.ways)}, not ${JSON.stringify(waysAllowed())}`);
      }
      const changes = new Map<string, { value: string | null; done: boolean }[]>();
      for (const { op, done } of ops) {
        for (const [book, id, value] of op.changes) {
          const key = `${book}/${id}`;
          changes.set(key, [...(changes.get(key) ?? []), { value, done }]);
        }
      }
      const entries = new Map(seen.entries.map(([book, id, text]) => [`${book}/${id}`, text]));
      for (const key of new Set([...known.entries.keys(), ...changes.keys(), ...entries.keys()])) {
        const allowed = outcomes(known.entries.get(key) ?? null, changes.get(key) ?? []);
        const found = entries.get(key) ?? null;
        if (!allowed.includes(found))
          problems.push(`${key} is ${found}, not ${allowed.join(' or ')}`);
      }
      known = { ways: seen.ways, entries };
      ops = [];
      return problems;
    },
  };
};
