import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextSteps,
  roundToJoin,
  roundsIn,
  type AnswerLists,
  type AnswerPlace,
  type HeldAnswer,
  type OpenedAnswer,
  type SealedAnswer,
} from '../../src/core/talk/reveal';
import { createAnswers } from '../../src/crypto/answers';
import { loadSodium } from '../../src/crypto/sodium';

const crypto = createAnswers(loadSodium);
const questions = ['talk.b01', 'look.back'] as const;

interface Shelf {
  sealed: SealedAnswer[];
  opened: OpenedAnswer[];
}

/** One phone that follows the rules. `seen`: what has come across of the other's book. */
const createPhone = (book: string, reader: string, nextRound: () => string) => {
  let held: HeldAnswer[] = [];
  const own: Shelf = { sealed: [], opened: [] };
  let seen: Shelf = { sealed: [], opened: [] };
  let at = 0;
  const tried = new Map<string, boolean>();
  /** When each round's commitment was pinned, and its answer opened, in steps of this phone. */
  const pinned = new Map<string, string>();

  const lists = (): AnswerLists => ({
    held,
    ...own,
    theirSealed: seen.sealed,
    theirOpened: seen.opened,
  });
  const put = (one: HeldAnswer) =>
    (held = [...held.filter(({ round }) => round !== one.round), one]);
  const placeOf = (about: { round: string; question: string }): AnswerPlace => ({
    author: book,
    reader,
    round: about.round,
    question: about.question,
  });
  const hold = async (question: string, round: string, parts: readonly string[]) => {
    const sealed = await crypto.seal(placeOf({ round, question }), parts);
    put({ round, question, book, ...sealed, parts, theirs: null, at: (at += 1) });
  };
  const fits = (one: HeldAnswer, opening: OpenedAnswer) =>
    tried.get(JSON.stringify([one.theirs, opening]));

  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { pin, seal, drop, move } = nextSteps(lists(), book);
      for (const one of pin) {
        expect(pinned.has(one.round)).toBe(false);
        pinned.set(one.round, one.theirs ?? '');
        put(one);
      }
      for (const { held: one, round } of move) {
        held = held.filter((each) => each !== one);
        await hold(one.question, round, one.parts);
      }
      own.sealed.push(...seal);
      own.sealed = own.sealed.filter(({ round }) => !drop.includes(round));
      own.opened = own.opened.filter(({ round }) => !drop.includes(round));
      own.opened.push(...nextSteps(lists(), book).open);
    }
    for (const one of held) {
      for (const opening of seen.opened.filter(({ round }) => round === one.round)) {
        const place = { ...placeOf(one), author: reader, reader: book };
        const key = JSON.stringify([one.theirs, opening]);
        tried.set(key, await crypto.fits(place, opening, one.theirs ?? ''));
      }
    }
  };

  const rounds = () => roundsIn(lists(), book, fits);
  return {
    own,
    pinned,
    rounds,
    settle,
    async answer(question: string, parts: readonly string[]) {
      const isAnswered = held.some((one) => one.question === question);
      if (isAnswered) return;
      await hold(question, roundToJoin(lists(), question) ?? nextRound(), parts);
      await settle();
    },
    async remove(round: string) {
      held = held.filter((one) => one.round !== round);
      await settle();
    },
    async hear(other: Shelf) {
      seen = structuredClone(other);
      await settle();
    },
  };
};

const createRounds = () => {
  let count = 0;
  return () => `${'r'.repeat(18)}${String((count += 1)).padStart(4, '0')}`;
};

/** Base64url of 32 bytes. */
const made = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

type Act =
  | { readonly type: 'answer'; readonly who: 0 | 1; readonly question: string; text: string }
  | { readonly type: 'hear'; readonly who: 0 | 1 };

const who = fc.constantFrom(0 as const, 1 as const);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      who,
      question: fc.constantFrom(...questions),
      text: fc.string({ minLength: 1, maxLength: 12 }),
    }),
    fc.record({ type: fc.constant('hear' as const), who }),
  ),
  { maxLength: 14 },
);

describe('answers that open together', () => {
  it('both see both, whatever crosses when; nobody sees anything before both have answered', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const nextRound = createRounds();
        const phones = [
          createPhone('A'.repeat(22), 'B'.repeat(22), nextRound),
          createPhone('B'.repeat(22), 'A'.repeat(22), nextRound),
        ] as const;
        const said = [new Map<string, string>(), new Map<string, string>()] as const;
        const cross = async (to: 0 | 1) => phones[to].hear(phones[to === 0 ? 1 : 0].own);
        for (const act of all) {
          if (act.type === 'hear') await cross(act.who);
          else {
            if (!said[act.who].has(act.question)) said[act.who].set(act.question, act.text);
            await phones[act.who].answer(act.question, [act.text]);
          }
          for (const { own, pinned } of phones) {
            for (const { round } of own.opened) expect(pinned.has(round)).toBe(true);
          }
        }
        for (let turn = 0; turn < 4; turn += 1) for (const to of [0, 1] as const) await cross(to);
        for (const [at, { own, rounds }] of phones.entries()) {
          const [mine, theirs] = at === 0 ? said : [said[1], said[0]];
          for (const question of questions) {
            const of = rounds().filter((one) => one.question === question);
            const [text, other] = [mine.get(question), theirs.get(question)];
            const open = { phase: 'open', mine: [text], theirs: [other] };
            if (text !== undefined && other !== undefined) expect(of).toMatchObject([open]);
            else if (text !== undefined) expect(of).toMatchObject([{ phase: 'mine' }]);
            else if (other !== undefined) expect(of).toMatchObject([{ phase: 'theirs' }]);
            else expect(of).toEqual([]);
          }
          const both = questions.filter((one) => mine.has(one) && theirs.has(one));
          expect(own.opened).toHaveLength(both.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('somebody who writes whatever they like sees nothing before they have committed, and cannot answer otherwise afterwards', async () => {
    const [book, eve] = ['A'.repeat(22), 'E'.repeat(22)];
    const round = 'r'.repeat(22);
    const lie = fc.record({ text: fc.string(), salt: made });
    await fc.assert(
      fc.asyncProperty(
        made,
        fc.array(made, { maxLength: 3 }),
        fc.array(lie),
        async (first, later, lies) => {
          const ada = createPhone(book, eve, () => round);
          const openings = lies.map(({ text, salt }) => ({ round, salt, parts: [text] }));
          await ada.answer('talk.b01', ['What only Ada knows']);
          // Openings without a commitment; and commitments to another question, or in another round.
          const astray = [
            { round, question: 'look.back', commit: first, at: 1 },
            { round: 's'.repeat(22), question: 'talk.b02', commit: first, at: 1 },
          ];
          await ada.hear({ sealed: astray, opened: openings });
          expect(ada.own.opened).toEqual([]);
          expect(JSON.stringify(ada.own)).not.toContain('What only Ada knows');

          const commits = (list: readonly string[]) =>
            list.map((commit) => ({ round, question: 'talk.b01', commit, at: 1 }));
          await ada.hear({ sealed: commits([first]), opened: [] });
          expect(ada.own.opened).toHaveLength(1);
          const [opened] = ada.own.opened;

          // Having seen it, she commits anew, repeats what Ada opened, and opens whatever she likes.
          const place = { author: eve, reader: book, round, question: 'talk.b01' };
          const fresh = await crypto.seal(place, ['Just what Ada said']);
          const anew = { round, salt: fresh.salt, parts: ['Just what Ada said'] };
          const all = [...openings, anew, ...(opened ? [opened] : [])];
          await ada.hear({ sealed: commits([...later, fresh.commit]), opened: all });
          expect(ada.pinned.get(round)).toBe(first);
          expect(ada.rounds()).toMatchObject([{ phase: 'broken' }]);
          expect(ada.own.opened).toEqual([opened]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what somebody else committed to cannot be passed off as one’s own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), async (parts) => {
        const place = { author: 'a', reader: 'b', round: 'r', question: 'q' };
        const { commit, salt } = await crypto.seal(place, parts);
        expect(await crypto.fits(place, { salt, parts }, commit)).toBe(true);
        const others = [
          { ...place, author: 'b', reader: 'a' },
          { ...place, reader: 'c' },
          { ...place, round: 's' },
          { ...place, question: 'p' },
        ];
        for (const other of others) {
          expect(await crypto.fits(other, { salt, parts }, commit)).toBe(false);
        }
        const longer = { salt, parts: [...parts, ''] };
        const joined = { salt, parts: [parts.join('')] };
        expect(await crypto.fits(place, longer, commit)).toBe(false);
        if (parts.length > 1) expect(await crypto.fits(place, joined, commit)).toBe(false);
        // The same answer twice gives nothing away.
        expect((await crypto.seal(place, parts)).commit).not.toBe(commit);
      }),
    );
  });

  it('taken back before the other has answered, it never opens', async () => {
    const [book, ben] = ['A'.repeat(22), 'B'.repeat(22)];
    const nextRound = createRounds();
    const [ada, other] = [createPhone(book, ben, nextRound), createPhone(ben, book, nextRound)];
    await ada.answer('talk.b01', ['For later']);
    await other.hear(ada.own);
    await ada.remove(ada.rounds()[0]?.round ?? '');
    await other.answer('talk.b01', ['Mine']);
    await ada.hear(other.own);
    await other.hear(ada.own);
    expect(ada.own).toEqual({ sealed: [], opened: [] });
    expect(JSON.stringify(ada.own)).not.toContain('For later');
    expect(ada.rounds()).toEqual([]);
    expect(other.rounds()).toMatchObject([{ phase: 'gone' }]);
  });
});
