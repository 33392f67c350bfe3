import { batch } from 'solid-js';
import { catalogue } from '../content/catalogue';
import { todayAt } from '../core/care/effective';
import type { Leader, Scene, Signal } from '../core/care/rules';
import { sceneOf } from '../core/care/scene';
import type { Audience } from '../core/care/script';
import { toShown } from '../core/care/sharing';
import type { Answer, AnswerKey, Kind } from '../core/care/types';
import {
  onChanged,
  publishAnswers,
  publishCare,
  shownAnswers,
  shownNames,
  shownPlan,
  shownTags,
  type Book,
} from '../doc';
import type { Care, CareState } from './api/care';
import { realTimers, type Timers } from './autoLock';
import { createCareAnswers } from './careAnswers';
import { createCarePersonal } from './carePersonal';
import { createCareStore } from './careStore';
import { createCareTonight } from './careTonight';
import { createCareCards } from './careCards';
import { careView, chosen, nextTurn, type TheirCare } from './careView';
import type { Deps } from './deps';
import { followOwnCare } from './ownCare';

interface CareBooks {
  readonly privateBook: Book;
  readonly sharedBook: Book;
  /** Null: nobody is connected, so nothing is shown to anybody. */
  readonly partnerBook: Book | null;
  readonly leads: Leader;
}

export interface CareFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'ids'>;
  readonly books: () => CareBooks;
  /** The general answers as chosen. */
  readonly onAnswers: (answers: Readonly<Partial<Record<AnswerKey, Answer>>>) => void;
  /** False while another device of this person knows better what is to be shown. */
  readonly mayPublish?: () => boolean;
  readonly timers?: Timers;
}

/** Browsers fire timers with longer waits at once. */
const longestWaitMs = 2 ** 31 - 1;

const readTheirs = (book: Book, at: number): TheirCare => {
  const { until, tags } = shownTags.read(book);
  const names = shownNames.read(book);
  return {
    answers: shownAnswers.read(book),
    tags: at < until ? tags : [],
    tagsUntil: at < until ? until : Infinity,
    plan: shownPlan.read(book).parts,
    names: Object.values(names).some((name) => name !== '') ? names : null,
  };
};

/**
 * Care: follows both books, shows what comes of them, publishes what may be seen, and turns the page when an evening
 * ends or something runs out.
 */
export const createCareFlow = (options: CareFlowOptions) => {
  const { deps, books, onAnswers, timers = realTimers, mayPublish = () => true } = options;
  const { privateBook } = books();
  let signals: readonly Signal[] = [];
  /** Read anew when the partner's book has changed, or their evening has ended. */
  let theirs: TheirCare | undefined;
  let followed: { readonly book: Book; readonly stop: () => void } | undefined;
  let timer: unknown;

  const cardsOf = createCareCards();
  const now = () => deps.clock.now();
  const stamp = () => ({ id: deps.ids.next(), at: now() });

  const readPartner = (): TheirCare | null => {
    const { partnerBook } = books();
    if (!partnerBook) return null;
    const isOver = theirs !== undefined && now() >= theirs.tagsUntil;
    if (!theirs || isOver) theirs = readTheirs(partnerBook, now());
    return theirs;
  };

  const turnAt = (at: number): number =>
    Math.min(nextTurn(follower.read(), at), readPartner()?.tagsUntil ?? Infinity);

  const look = (): CareState => {
    const at = now();
    const [own, partner] = [follower.read(), readPartner()];
    const { profile } = own;
    const cards = cardsOf({ profile, partner, leads: books().leads, signals }, at, turnAt(at));
    return careView({ own, theirs: partner, cards, signals, at });
  };

  const publish = (): void => {
    if (!mayPublish()) return;
    const at = now();
    const { sharedBook, partnerBook } = books();
    const { profile, plan, names } = follower.read();
    const nextId = () => deps.ids.next();
    const isLinked = partnerBook !== null;
    const today = todayAt(profile, at);
    publishAnswers(sharedBook, toShown(catalogue, profile, { at, isLinked }), { nextId, at });
    const shown = { plan, names, today: today?.shown ? today : null };
    publishCare(sharedBook, isLinked ? shown : null, { nextId, at });
  };

  const show = (): void => {
    timers.clear(timer);
    const at = now();
    batch(() => {
      store.show(look());
      onAnswers(chosen(follower.read().profile.answers, at));
    });
    const turn = turnAt(at);
    if (turn < Infinity) timer = timers.set(settle, Math.min(turn - at, longestWaitMs));
  };

  const settle = (): void => {
    publish();
    show();
  };

  const follower = followOwnCare(privateBook, settle);
  const store = createCareStore(look());

  const followPartner = (): void => {
    const { partnerBook } = books();
    if (followed?.book === (partnerBook ?? undefined)) return;
    followed?.stop();
    theirs = undefined;
    followed = partnerBook
      ? {
          book: partnerBook,
          stop: onChanged(partnerBook, () => {
            theirs = undefined;
            show();
          }),
        }
      : undefined;
  };

  const parts = { book: () => privateBook, own: () => follower.read(), stamp };
  const { setAnswer, ...answers } = createCareAnswers(parts);
  const care: Care = {
    state: store.state,
    ...answers,
    ...createCareTonight(parts),
    ...createCarePersonal(parts),
    signal(signal) {
      signals = [...signals.filter((each) => each !== signal), signal];
      show();
    },
    clearSignals() {
      signals = [];
      show();
    },
  };

  return {
    care,
    setAnswer,
    /** The books are others now, or something else than a command has changed them. */
    show(): void {
      followPartner();
      settle();
    },
    /** Who is here, and under what, for a session alone, in one room, or far apart. */
    sceneFor(audience: Audience, wished?: Kind): Scene {
      const partner = audience === 'solo' ? null : readPartner();
      const kind = wished ?? store.state.tonight.kind;
      const isNear = kind !== 'solo' && kind !== 'distance';
      return sceneOf(catalogue, follower.read().profile, {
        kind: audience === 'couple' ? (isNear ? kind : 'gentle') : audience,
        at: now(),
        signals,
        partners: partner ? [partner.answers] : [],
        partnerTags: partner?.tags ?? [],
      });
    },
    close(): void {
      timers.clear(timer);
      follower.stop();
      followed?.stop();
    },
  };
};
