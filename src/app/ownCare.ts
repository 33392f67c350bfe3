import type { DropPlan, Names } from '../core/care/personal';
import type { Profile } from '../core/care/profile';
import type { Review } from '../core/care/review';
import type { Routine } from '../core/care/routine';
import {
  careSettings,
  changes,
  dropPlan,
  itemWishes,
  kitTicks,
  lastMoment,
  newestFirst,
  onChanged,
  ownAnswers,
  ownNames,
  review,
  roundsPassed,
  routine,
  tonight,
  type Book,
  type KnownChange,
} from '../doc';

/** Everything about care that a private book holds. */
export interface OwnCare {
  readonly profile: Profile;
  /** Newest first. */
  readonly changes: readonly KnownChange[];
  readonly rounds: readonly number[];
  readonly plan: DropPlan;
  readonly names: Names;
  readonly routine: Routine;
  readonly lastMoment: number | null;
  readonly ticked: readonly string[];
  readonly review: Review;
}

/** Read anew when it has changed, and not before. */
const createPiece = <T>(
  book: Book,
  observe: (book: Book, listener: () => void) => () => void,
  read: (book: Book) => T,
) => {
  let value: { readonly read: T } | undefined;
  const stop = observe(book, () => (value = undefined));
  return {
    get: (): T => (value ??= { read: read(book) }).read,
    isStale: () => value === undefined,
    stop,
  };
};

/** The history is the longest of them: of it only what has changed is decoded again. */
const createHistory = (book: Book) => {
  const byId = new Map([...changes.entries(book)].map(([id, change]) => [id, { ...change, id }]));
  let sorted: readonly KnownChange[] | undefined;
  const stop = changes.observe(book, (ids) => {
    sorted = undefined;
    for (const id of ids) {
      const change = changes.get(book, id);
      if (change) byId.set(id, { ...change, id });
      else byId.delete(id);
    }
  });
  return {
    get: () => (sorted ??= [...byId.values()].sort(newestFirst)),
    isStale: () => sorted === undefined,
    stop,
  };
};

const readWishes = (book: Book): Pick<Profile, 'how' | 'visibility'> => {
  const wishes = itemWishes.read(book);
  return {
    how: new Map(wishes.map(({ pref, how }) => [pref, how])),
    visibility: new Map(
      wishes.flatMap(({ pref, visibility }) => (visibility ? [[pref, visibility]] : [])),
    ),
  };
};

/** Follows what a private book holds about care; decodes only what has changed. */
export const followOwnCare = (book: Book, onChange: () => void) => {
  const pieces = {
    answers: createPiece(book, ownAnswers.observe, ownAnswers.read),
    wishes: createPiece(book, itemWishes.observe, readWishes),
    settings: createPiece(book, careSettings.observe, careSettings.read),
    today: createPiece(book, tonight.observe, tonight.read),
    changes: createHistory(book),
    rounds: createPiece(book, roundsPassed.observe, roundsPassed.read),
    plan: createPiece(book, dropPlan.observe, dropPlan.read),
    names: createPiece(book, ownNames.observe, ownNames.read),
    routine: createPiece(book, routine.observe, routine.read),
    moment: createPiece(book, lastMoment.observe, lastMoment.read),
    ticks: createPiece(book, kitTicks.observe, kitTicks.read),
    review: createPiece(book, review.observe, review.read),
  };
  const all = Object.values(pieces);
  const inProfile = [pieces.answers, pieces.wishes, pieces.settings, pieces.today];
  /** The same object as long as nothing of it has changed. */
  let profile: Profile | undefined;
  const readProfile = (): Profile => {
    if (profile && inProfile.every((piece) => !piece.isStale())) return profile;
    const { general: answers, kinds } = pieces.answers.get();
    const [settings, today] = [pieces.settings.get(), pieces.today.get()];
    profile = { answers, kinds, ...pieces.wishes.get(), settings, today };
    return profile;
  };
  const stop = onChanged(book, () => {
    if (all.some((piece) => piece.isStale())) onChange();
  });

  return {
    read(): OwnCare {
      return {
        profile: readProfile(),
        changes: pieces.changes.get(),
        rounds: pieces.rounds.get().rounds,
        plan: pieces.plan.get(),
        names: pieces.names.get(),
        routine: pieces.routine.get(),
        lastMoment: pieces.moment.get().moment,
        ticked: pieces.ticks.get().ticked,
        review: pieces.review.get(),
      };
    },
    stop(): void {
      stop();
      for (const piece of all) piece.stop();
    },
  };
};
