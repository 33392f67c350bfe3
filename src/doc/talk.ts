import * as v from 'valibot';
import type { HeldAnswer, OpenedAnswer, SealedAnswer } from '../core/talk/reveal';
import { longest, time } from './careSchemas';
import { createCollection } from './collection';
import { createStanding } from './standing';

const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));
/** 32 bytes, base64url. */
const bytes32 = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u));
const question = v.pipe(v.string(), v.regex(/^[a-z]{1,20}\.\w{1,20}$/u));
const parts = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(longest.text))),
  v.minLength(1),
  v.maxLength(3),
);

/** Shared book: that somebody has answered, and nothing of what. */
export const shownSealed = v.object({ round: id, question, commit: bytes32, at: time });
export const sealedAnswers = createCollection<SealedAnswer>('sealed', shownSealed);

/** Shared book: answers that are open, since both have answered. */
export const shownOpened = v.object({ round: id, salt: bytes32, parts });
export const openedAnswers = createCollection<OpenedAnswer>('opened', shownOpened);

/** Private book: the own answers of questions that are opened together; one stands for each round. */
export const heldAnswers = createStanding<HeldAnswer>(
  'held',
  v.object({
    round: id,
    question,
    book: id,
    commit: bytes32,
    salt: bytes32,
    parts,
    theirs: v.nullable(bytes32),
    at: time,
  }),
  ({ round }) => round,
);

/** Private book: what has been written and not sealed yet, by question. */
export const answerDrafts = createStanding<{
  readonly question: string;
  readonly parts: readonly string[];
  readonly at: number;
}>('drafts', v.object({ question, parts, at: time }), (draft) => draft.question);
