import { placeAt } from '../../core/care/place';
import type { SessionRequest } from '../../core/listening';
import type { PlayerState, SessionPlan } from '../../core/ports/audio';
import { leftAt, type Book } from '../../doc';

interface PlaceKeeperOptions {
  readonly book: Book;
  readonly loaded: () => { readonly plan: SessionPlan; readonly request: SessionRequest } | null;
}

const isUnderWay = (phase: PlayerState['phase']): boolean =>
  phase === 'playing' || phase === 'paused' || phase === 'waiting';

/** While a session plays, its place is written this often: so much is lost at most. */
const everyS = 15;

/** Keeps where a session is, sealed, so that it can go on after a lock, a crash or a flat battery. */
export const createPlaceKeeper = ({ book, loaded }: PlaceKeeperOptions) => {
  let keptS = 0;
  let phase: PlayerState['phase'] = 'idle';

  const keepAt = (positionS: number): void => {
    const session = loaded();
    if (!session) return;
    keptS = positionS;
    leftAt.write(book, { place: placeAt(session.plan, session.request, positionS) });
  };

  const forget = (): void => {
    if (leftAt.read(book).place) leftAt.write(book, { place: null });
  };

  return {
    forget,
    /** The home closes in the middle. */
    keep(state: PlayerState): void {
      if (isUnderWay(state.phase)) keepAt(state.positionS);
    },
    follow(state: PlayerState): void {
      const wasPlaying = phase === 'playing';
      phase = state.phase;
      if (state.phase === 'ended') return forget();
      if (state.phase === 'playing') {
        if (Math.abs(state.positionS - keptS) >= everyS) keepAt(state.positionS);
        return;
      }
      if (wasPlaying && state.phase !== 'stopped') keepAt(state.positionS);
    },
    observe: (listener: () => void) => leftAt.observe(book, listener),
    read: () => leftAt.read(book).place,
  };
};
