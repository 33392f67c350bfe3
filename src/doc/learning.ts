import * as v from 'valibot';
import type { Wording } from '../core/learning';
import { createCollection, origins, type Book } from './collection';
import { createSingle } from './single';

export type MarkKind = 'favourite' | 'read';

interface Mark {
  readonly kind: MarkKind;
  /** The id of a text: `card.07`, `say.a01`. */
  readonly of: string;
}

/** Private book. One entry a mark, so that marks of two devices join; setting one twice is no harm. */
const marks = createCollection<Mark>(
  'marks',
  v.object({
    kind: v.picklist(['favourite', 'read']),
    of: v.pipe(v.string(), v.regex(/^[a-z]{1,20}\.\w{1,20}$/u)),
  }),
);

export const { observe: observeMarks } = marks;

/** The ids that have a mark. */
export const readMarks = (book: Book, kind: MarkKind): ReadonlySet<string> =>
  new Set([...marks.entries(book).values()].flatMap((mark) => (mark.kind === kind ? mark.of : [])));

/** `id`: a fresh one, for a new mark. */
export const setMark = (book: Book, { kind, of }: Mark, isOn: boolean, id: string): void => {
  if (readMarks(book, kind).has(of) === isOn) return;
  if (isOn) return marks.put(book, id, { kind, of });
  book.transact(() => {
    for (const [found, mark] of marks.entries(book)) {
      if (mark.kind === kind && mark.of === of) marks.remove(book, found);
    }
  }, origins.local);
};

/** Private book. */
export const {
  read: readWording,
  write: writeWording,
  observe: observeWording,
} = createSingle<Wording>(
  'wording',
  v.object({
    language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
    address: v.picklist(['informal', 'formal']),
    without: v.array(v.picklist(['love', 'body', 'we', 'praise'])),
    callName: v.pipe(v.string(), v.maxLength(60)),
    firstSteps: v.picklist(['open', 'done']),
  }),
  { language: null, address: 'informal', without: [], callName: '', firstSteps: 'open' },
);
