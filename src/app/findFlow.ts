import { unwrap } from 'solid-js/store';
import type { Finder } from '../core/find';
import type { BondState, CareState, HomeState, TalkState } from './api';
import type { Find, Finding, FindingKind } from './api/find';
import { breathe } from './breathe';

export interface FindFlowOptions {
  readonly connect: () => Promise<Finder>;
  readonly state: () => Pick<HomeState, 'journal' | 'partner'>;
  readonly care: () => Pick<CareState, 'plan' | 'review'>;
  readonly bond: () => Pick<BondState, 'kept'>;
  readonly talk: () => TalkState;
}

/** Texts handed over in one go. */
const sliceTexts = 128;

const keyOf = ({ kind, id }: Finding): string => `${kind} ${id}`;

const newestFirst = (one: Finding, other: Finding): number => (other.at ?? 0) - (one.at ?? 0);

/** Follows nothing by itself: what has changed since the last search is handed over before the next. */
export const createFindFlow = (options: FindFlowOptions) => {
  let finder: Promise<Finder> | undefined;
  let known = new Map<string, Finding>();
  let last = 0;
  let isClosed = false;

  const texts = (): Finding[] => {
    const { journal, partner } = unwrap(options.state());
    const { plan, review } = options.care();
    const of =
      (kind: FindingKind) =>
      ({ id, text, writtenAt }: { id: string; text: string; writtenAt: number }): Finding => ({
        kind,
        id,
        text,
        at: writtenAt,
      });
    const parts = (kind: FindingKind, list: readonly (readonly [string, string])[]) =>
      list.map(([id, text]): Finding => ({ kind, id, text, at: null }));
    return [
      ...journal.map(of('entry')),
      ...(partner?.entries.map(of('theirs')) ?? []),
      ...unwrap(options.bond()).kept.map(of('kept')),
      ...options.talk().rounds.flatMap((round): Finding[] => {
        if (round.phase === 'theirs') return [];
        const all = [...round.mine, ...(round.phase === 'open' ? round.theirs : [])];
        return [{ kind: 'answer', id: round.question, text: all.join('\n'), at: round.at }];
      }),
      ...parts(
        'plan',
        Object.entries(plan).map(([part, { text }]) => [part, text]),
      ),
      ...parts('review', Object.entries(review.notes)),
    ].filter(({ text }) => text !== '');
  };

  /** Hands over what is new, and takes away what is not there any more. */
  const bringUpToDate = async (to: Finder) => {
    const now = new Map(texts().map((text) => [keyOf(text), text]));
    const fresh = [...now].filter(([key, { text }]) => known.get(key)?.text !== text);
    to.remove([...known.keys()].filter((key) => !now.has(key)));
    known = now;
    for (let at = 0; at < fresh.length; at += sliceTexts) {
      const slice = fresh.slice(at, at + sliceTexts);
      to.put(slice.map(([id, { text }]) => ({ id, text })));
      await breathe();
    }
  };

  const find: Find = {
    async look(query) {
      const number = (last += 1);
      finder ??= options.connect();
      const to = await finder;
      if (isClosed) {
        to.end();
        return [];
      }
      if (number !== last) return [];
      await bringUpToDate(to);
      const ids = await to.find(query);
      if (number !== last || isClosed) return [];
      return ids.flatMap((id) => known.get(id) ?? []).toSorted(newestFirst);
    },
  };

  return {
    find,
    close(): void {
      isClosed = true;
      known.clear();
      void finder?.then((to) => to.end());
    },
  };
};
