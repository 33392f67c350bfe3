import { createStore, reconcile } from 'solid-js/store';
import type { Problem } from '../core/errors';
import type { DirectLine, NearbyCard } from '../core/ports/sync';
import type { Meet, MeetingView } from './api';
import type { SquareReader, SyncAdapter } from './deps';

/** Squares are shown until somebody puts the phone away. */
const showMs = 10 * 60_000;
/** Once both have been read, phones on one network find each other within a second or two. */
export const reachMs = 20_000;

export interface MeetFlowOptions {
  readonly connect: () => Promise<SyncAdapter>;
  /** Null where this browser cannot, or there is nobody to meet. */
  readonly missing: () => Problem | null;
  /** The two phones hold this line now. */
  readonly onMet: (line: DirectLine) => void;
  readonly onView: () => void;
}

/** Two phones that are connected already meet in one room without the internet. */
export const createMeetFlow = ({ connect, missing, onMet, onView }: MeetFlowOptions) => {
  const [shown, set] = createStore<{ view: MeetingView }>({ view: { phase: 'idle' } });
  let view: MeetingView = { phase: 'idle' };
  let line: DirectLine | undefined;
  let reader: SquareReader | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTaking = false;

  const show = (next: MeetingView) => {
    view = next;
    set('view', reconcile(next));
    onView();
  };

  const drop = () => {
    clearTimeout(timer);
    line?.close();
    line = undefined;
    reader = undefined;
  };

  const fail = (problem: Problem) => {
    drop();
    show({ phase: 'failed', problem });
  };

  const failIn = (ms: number, problem: Problem) => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(problem), ms);
  };

  const begin = (sync: SyncAdapter): DirectLine => {
    drop();
    const opened = sync.openLine();
    line = opened;
    opened.watch((isOpen) => {
      if (line !== opened) return;
      clearTimeout(timer);
      if (!isOpen) return view.phase === 'met' ? leave() : fail({ type: 'NoWayThere' });
      show({ phase: 'met' });
      onMet(opened);
    });
    return opened;
  };

  const leave = () => {
    if (view.phase === 'met' && line?.isOpen()) return;
    drop();
    show({ phase: 'idle' });
  };

  const take = async (sync: SyncAdapter, card: NearbyCard): Promise<boolean> => {
    if (card.type === 'met' && view.phase === 'showing' && view.isFirst && line) {
      show({ phase: 'reaching' });
      failIn(reachMs, { type: 'NoWayThere' });
      const isTaken = await line.accept(card.answer);
      if (!isTaken) fail({ type: 'NotACode' });
      return true;
    }
    if (card.type !== 'meet' || (view.phase === 'showing' && view.isFirst)) return false;
    const answered = begin(sync);
    const answer = await answered.answer(card.offer);
    if (line !== answered) return true;
    if (!answer) {
      fail({ type: 'NotACode' });
      return true;
    }
    show({
      phase: 'showing',
      isFirst: false,
      squares: sync.cardToSquares({ type: 'met', answer }),
    });
    failIn(showMs, { type: 'NobodyThere' });
    return true;
  };

  const meet: Meet = {
    get state() {
      return shown.view;
    },
    async show() {
      const problem = missing();
      if (problem) return fail(problem);
      show({ phase: 'preparing' });
      const sync = await connect();
      const offering = begin(sync);
      const offer = await offering.offer();
      if (line !== offering) return;
      show({
        phase: 'showing',
        isFirst: true,
        squares: sync.cardToSquares({ type: 'meet', offer }),
      });
      failIn(showMs, { type: 'NobodyThere' });
    },
    async scan(text) {
      const problem = missing();
      if (problem) {
        fail(problem);
        return null;
      }
      const sync = await connect();
      reader ??= sync.readSquares();
      const read = reader.add(text);
      if (!read?.card || isTaking) return read;
      isTaking = true;
      const isTaken = await take(sync, read.card);
      isTaking = false;
      return isTaken ? read : null;
    },
    leave,
  };

  return {
    meet,
    isBusy: (): boolean => ['preparing', 'showing', 'reaching'].includes(view.phase),
    close(): void {
      drop();
      show({ phase: 'idle' });
    },
  };
};
