import type { CareLine } from '../../core/care/card';
import type { Packed } from '../../core/care/kit';
import type { Change, DropPlan, Names, PlanPart } from '../../core/care/personal';
import type { How, HowPart, Tag, Visibility } from '../../core/care/profile';
import type { Review, ReviewNote, ReviewStageId } from '../../core/care/review';
import type { RoutineStep } from '../../core/care/routine';
import type { Signal } from '../../core/care/rules';
import type { DealtCard } from '../../core/care/talk';
import type { Answer, AnswerKey, Kind, PrefGroup, PrefId, Way } from '../../core/care/types';

/** Preferences beyond the answers themselves, and all that is made of them. Times: milliseconds since the Unix epoch. */

type ByKey<T> = Readonly<Partial<Record<AnswerKey, T>>>;

/** What holds tonight, and is gone tomorrow morning. */
export interface Tonight {
  readonly kind: Kind;
  readonly tags: readonly Tag[];
  /** The partner sees the tags. */
  readonly tagsShown: boolean;
  /** Gentle mode only: touch is switched on for tonight. */
  readonly touch: boolean;
  /** Care has begun: a yes after a no now counts from tomorrow, a slip of the finger too. */
  readonly underWay: boolean;
  /** What was said while it goes on. `stop`: show nothing but a quiet end. Kept nowhere. */
  readonly signals: readonly Signal[];
}

/** Something that both like. */
export interface Overlap {
  readonly pref: PrefId;
  readonly way: Way;
  /** In which kinds. */
  readonly kinds: readonly Kind[];
}

export interface OwnChange extends Change {
  readonly id: string;
}

export interface CareState {
  readonly tonight: Tonight;
  /** The partner's tags of tonight, if they show them. */
  readonly theirTags: readonly Tag[];

  /** By kind, the answers that differ from those in general (`HomeState.answers`). */
  readonly kindAnswers: Readonly<Record<Kind, ByKey<Answer>>>;
  /** A not-now with an end, in general: open again from then. */
  readonly notNowUntil: ByKey<number>;
  /** A yes after a no, in general: it counts from then on, and the no stands meanwhile. */
  readonly countsFrom: ByKey<number>;
  readonly kindCountsFrom: Readonly<Record<Kind, ByKey<number>>>;
  readonly how: Readonly<Partial<Record<PrefId, How>>>;
  /** What was chosen; absent: `private` for what is locked, otherwise as `keepPrivate` says. */
  readonly visibility: Readonly<Partial<Record<PrefId, Visibility>>>;

  readonly gentle: boolean;
  /** Gentle mode was switched off and holds until then. */
  readonly gentleUntil: number | null;
  /** Nothing is shown but what was chosen item by item. On by itself in gentle mode. */
  readonly keepPrivate: boolean;
  /** Groups that the person does not want to see at all. */
  readonly hiddenGroups: readonly PrefGroup[];
  /** For each of the rounds (src/content): how many of its questions have been passed. */
  readonly roundsAt: readonly number[];

  /** The card for tonight's kind. For two; empty without a partner, and for time alone. */
  readonly card: readonly CareLine[];
  /** The card for time alone. */
  readonly soloCard: readonly CareLine[];
  /** What both like, in all kinds: the compare view. */
  readonly overlaps: readonly Overlap[];
  readonly talk: readonly DealtCard[];
  /** Own changes, newest first. */
  readonly history: readonly OwnChange[];

  readonly plan: DropPlan;
  /** What the partner shows of theirs; text only where they chose to. */
  readonly theirPlan: Readonly<Partial<Record<PlanPart, string>>>;
  readonly names: Names;
  readonly theirNames: Omit<Names, 'shown'> | null;

  readonly routine: {
    readonly minutes: number;
    /** Null: the favourites that fit. */
    readonly picked: readonly PrefId[] | null;
    readonly steps: readonly RoutineStep[];
    readonly reminders: boolean;
    readonly pausedUntil: number | null;
    /** Time to say, once: a few quiet minutes, if you like. */
    readonly reminderDue: boolean;
  };
  /** What to lay ready. `posts`: fits into the box that is sent ahead. */
  readonly kit: readonly (Packed & { readonly ticked: boolean })[];
  /** In gentle mode nothing is due by itself, only after a change in life. */
  readonly review: Review & { readonly due: boolean };
}

export interface Care {
  readonly state: CareState;

  /**
   * An answer that differs in one kind; null: as in general. Where the general answer is a refusal, only a stronger one
   * changes anything (`choicesInKind` of src/core/care/standing).
   */
  setKindAnswer(kind: Kind, key: AnswerKey, answer: Answer | null): void;
  /** A not-now that ends by itself. `kind` null: in general. */
  setNotNow(key: AnswerKey, until: number | null, kind?: Kind | null): void;
  /** Null takes it away. */
  setHow<Part extends HowPart>(pref: PrefId, part: Part, value: How[Part] | null): void;
  /** Null: as for everything else. */
  setVisibility(pref: PrefId, visibility: Visibility | null): void;
  setKeepPrivate(isOn: boolean): void;
  setHiddenGroup(group: PrefGroup, isHidden: boolean): void;
  /** On at once; off from the next evening. */
  setGentle(isOn: boolean): void;
  setRoundAt(round: number, position: number): void;
  /** Takes a change of the history back. */
  undo(changeId: string): void;

  /** For tonight; the card follows. */
  chooseKind(kind: Kind): void;
  setTag(tag: Tag, isOn: boolean): void;
  showTags(isShown: boolean): void;
  /** Gentle mode only. Off at once; on only before care has begun. */
  setTouchTonight(isOn: boolean): void;
  /** The card is open, or a session plays: from now on nothing loosens tonight. */
  begin(): void;
  /** At once, without a reason, kept nowhere. */
  signal(signal: Signal): void;
  /** Takes all signals back. */
  clearSignals(): void;

  setPlan(part: PlanPart, text: string): void;
  showPlan(part: PlanPart, isShown: boolean): void;
  setNames(names: Names): void;

  setRoutine(minutes: number, picked: readonly PrefId[] | null): void;
  setReminders(isOn: boolean): void;
  /** No reminders before; null: none is held back. */
  pauseReminders(until: number | null): void;
  /** The reminder was seen. */
  dismissReminder(): void;
  /** There was a moment. Only reminders and the review ask for it. */
  logMoment(): void;

  tick(kitId: string, isTicked: boolean): void;
  /** All ticks away. */
  unpack(): void;

  /** Every so many weeks, 6 to 12; null: never by itself. */
  setReviewEvery(weeks: number | null): void;
  /** Begins, or goes on to a stage; kept at every step. Null leaves it. */
  setReviewStage(stage: ReviewStageId | null): void;
  setReviewNote(note: ReviewNote, text: string): void;
  /** Ends it. `nextAt`: what was agreed, or null for none. */
  finishReview(nextAt: number | null): void;
  /** Not now: two weeks of rest. */
  postponeReview(): void;
  /** Something in life has changed. */
  noteLifeChange(): void;
}
