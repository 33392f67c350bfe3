import type { SyncAdapter } from '../../src/app/deps';
import type { DirectLine } from '../../src/core/ports/sync';
import { createCardReader, encodeCard } from '../../src/sync/nearby/card';
import { toSquares } from '../../src/sync/nearby/squares';

type Said = Parameters<DirectLine['say']>;
type Hear = Parameters<Parameters<DirectLine['hear']>[0]>[0];

interface End {
  hear(...said: Said): void;
  meet(found: End): void;
  drop(): void;
  readonly line: DirectLine;
}

/** A room in memory: real squares and cards, and lines between its phones in place of WebRTC. */
export const createNearbyTwin = (): Pick<
  SyncAdapter,
  'markLink' | 'parseMark' | 'cardToSquares' | 'readSquares' | 'openLine'
> => {
  const ends = new Map<number, End>();

  const createEnd = (id: number): End => {
    const hearing = new Set<(message: Hear) => void>();
    const watching = new Set<(isOpen: boolean) => void>();
    let other: End | undefined;
    const end: End = {
      hear(topic, data) {
        for (const listen of hearing) listen({ topic, data });
      },
      meet(found) {
        other = found;
        for (const watch of watching) watch(true);
      },
      drop() {
        if (!other) return;
        other = undefined;
        for (const watch of watching) watch(false);
      },
      line: {
        isOpen: () => other !== undefined,
        offer: async () => new Uint8Array([id]),
        answer: async (offer) => {
          const found = ends.get(offer[0] ?? -1);
          return found ? new Uint8Array([id, offer[0] ?? 0]) : null;
        },
        accept: async (answer) => {
          const found = ends.get(answer[0] ?? -1);
          if (!found || answer[1] !== id) return false;
          found.meet(end);
          end.meet(found);
          return true;
        },
        // As over a wire: what is said is heard in a moment.
        say: (...said) => queueMicrotask(() => other?.hear(...said)),
        hear(listener) {
          hearing.add(listener);
          return () => hearing.delete(listener);
        },
        watch(listener) {
          watching.add(listener);
          return () => watching.delete(listener);
        },
        close() {
          const left = other;
          end.drop();
          left?.drop();
        },
      },
    };
    return end;
  };

  return {
    markLink: (link, mark) => `${link}|${mark.join()}`,
    parseMark(text) {
      const mark = text.split('|')[1];
      return mark ? new Uint8Array(mark.split(',').map(Number)) : null;
    },
    cardToSquares: (card) => toSquares(encodeCard(card)),
    readSquares: createCardReader,
    openLine() {
      const end = createEnd(ends.size + 1);
      ends.set(ends.size + 1, end);
      return end.line;
    },
  };
};
