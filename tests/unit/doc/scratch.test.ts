import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { nothingNoted } from '../../../src/core/care/checkIn';
import {
  answerPlan,
  checkIns,
  createBook,
  encodeBook,
  openedAnswers,
  publishAnswers,
  publishCare,
  publishDevices,
  sealedAnswers,
  shareCheckIn,
  shareEntry,
  showPlan,
  showPrekeys,
  shownVoices,
  writeEntry,
  writeShownName,
  writeWay,
} from '../../../src/doc';
import { shownGoodbye, shownGoodbyeReply, shownStart, shownStartReply } from '../../../src/doc/far';
import { createScratch } from '../../../src/doc/scratch';
import { shownMaps } from '../../../src/doc/shownMaps';
import { bombs, entry, honest, idOf, keys, orphans, poison } from '../../helpers/bombs';

const written = (change: (book: Y.Doc) => void) => {
  const book = createBook();
  const updates: Uint8Array<ArrayBuffer>[] = [];
  book.on('update', (update: Uint8Array) => updates.push(update as Uint8Array<ArrayBuffer>));
  change(book);
  return { book, updates };
};

describe('the scratch copy of a partner’s book', () => {
  it('takes whatever the commands write into a shared book: names, answers, care, entries, check-ins, plans, and taking back', () => {
    const { book, updates } = written((sharedBook) => {
      const journalBook = createBook();
      let ids = 0;
      const nextId = () => idOf((ids += 1));
      writeShownName(sharedBook, 'Ada');
      writeShownName(sharedBook, 'Ada L.');
      writeWay(sharedBook, { direct: true });
      const likings = { gentle: 'nice', intense: 'love', quick: 'nice', first: 'fine' } as const;
      const liked = { likings, ifBoth: true, how: { note: 'slowly', strength: 'firm' } } as const;
      publishAnswers(
        sharedBook,
        new Map([
          ['T05.give', liked],
          ['T06.own', liked],
        ]),
        { nextId, at: 1 },
      );
      const less = { likings: { gentle: 'fine' }, ifBoth: false, how: {} } as const;
      publishAnswers(sharedBook, new Map([['T06.own', less]]), { nextId, at: 2 });
      const part = { text: 'A quiet hour.', shown: true };
      const plan = { afterwards: part, helps: part, doesNotHelp: part, call: part };
      const names = { called: 'A', pronouns: 'she', body: 'mine', shown: true };
      const today = { until: 5, tags: ['tired'] } as const;
      publishCare(sharedBook, { plan, names, today }, { nextId, at: 1 });
      publishCare(sharedBook, null, { nextId, at: 2 });
      showPrekeys(sharedBook, [{ id: 7, key: new Uint8Array(32).fill(9) }]);
      const device = { name: 'Tablet', key: 'k'.repeat(43) };
      publishDevices(sharedBook, new Map([[idOf(90), device]]), [], 1);
      publishDevices(sharedBook, new Map(), [idOf(90)], 2);
      writeEntry({ journalBook, sharedBook }, 'one', { text: 'Hello', writtenAt: 1 });
      shareEntry({ journalBook, sharedBook }, 'one', nextId());
      writeEntry({ journalBook, sharedBook }, 'one', { text: 'Hello again', writtenAt: 1 });
      const checkIn = { ...nothingNoted, at: 3, kind: 'solo', after: 0, asksAgain: false } as const;
      const at = { question: 'talk.T1', at: 4 };
      sealedAnswers.put(sharedBook, nextId(), { ...at, round: nextId(), commit: 'c'.repeat(43) });
      const opened = { round: nextId(), salt: 's'.repeat(43), parts: ['A quiet hour.'] };
      openedAnswers.put(sharedBook, nextId(), opened);
      const privateBook = createBook();
      checkIns.put(privateBook, 'two', { ...checkIn, feelings: 'mixed', sharedAs: null });
      shareCheckIn({ privateBook, sharedBook }, 'two', nextId());
      const evening = { kind: 'first', ends: 'word', minutes: null, kit: ['water'] } as const;
      const proposal = { ...evening, contact: 'call', leaveOut: 'No photos.', until: 9 } as const;
      showPlan(sharedBook, { id: nextId(), at: 4 }, proposal);
      showPlan(sharedBook, { id: nextId(), at: 5 }, null);
      const sha256 = 'a'.repeat(64);
      const voice = { of: 'words', bytes: 144, sha256, durationS: 1, lines: [], at: 6 } as const;
      shownVoices.put(sharedBook, nextId(), voice);
      const far = { id: nextId(), at: 4 };
      shownStart.write(sharedBook, far, { proposal: null });
      shownStartReply.write(sharedBook, far, { reply: null });
      shownGoodbye.write(sharedBook, far, { goodbye: null });
      shownGoodbyeReply.write(sharedBook, far, { reply: null });
      const to = idOf(99);
      answerPlan(sharedBook, { id: nextId(), at: 4 }, { to, answer: 'talk' });
      answerPlan(sharedBook, { id: nextId(), at: 5 }, null);
    });
    const scratch = createScratch();
    for (const update of updates) expect(scratch.admit(update)).toBe('fits');
    expect(createScratch().admit(encodeBook(book))).toBe('fits');
    expect([...book.share.keys()].toSorted()).toEqual([...shownMaps.keys()].toSorted());
    // A second way brings the same once more.
    expect(scratch.admit(encodeBook(book))).toBe('fits');
  });

  it('goes on from what the book holds already', () => {
    const { updates } = written((book) => {
      for (let at = 0; at < 5; at += 1) book.getMap('entries').set(idOf(at), entry(`${at}`));
    });
    const scratch = createScratch();
    for (const update of updates.slice(0, 3)) scratch.load(update);
    for (const update of updates.slice(3)) expect(scratch.admit(update)).toBe('fits');
  });

  it('lets an entry of a later version through, which nobody reads', () => {
    const { updates } = written((book) =>
      book.getMap('entries').set(idOf(1), new Uint8Array([2, 9, 9])),
    );
    expect(updates.map(createScratch().admit)).toEqual(['fits']);
  });

  it.each([...bombs])('refuses %s', (_, bomb) => {
    expect(createScratch().admit(bomb)).toBe('refused');
  });

  it('keeps nothing aside: updates whose predecessors are missing are not used', () => {
    const scratch = createScratch();
    for (const orphan of orphans(2_000)) expect(scratch.admit(orphan)).toBe('tooEarly');
    expect(scratch.admit(honest(1))).toBe('fits');
  });

  it('takes no deletion of what has not come', () => {
    const { book } = written((one) => one.getMap('entries').set(idOf(1), entry('x')));
    const before = Y.encodeStateVector(book);
    book.getMap('entries').delete(idOf(1));
    expect(
      createScratch().admit(Y.encodeStateAsUpdate(book, before) as Uint8Array<ArrayBuffer>),
    ).toBe('tooEarly');
  });

  it('refuses something else under a number that is taken', () => {
    const scratch = createScratch();
    expect(scratch.admit(honest(1))).toBe('fits');
    expect(scratch.admit(honest(2))).toBe('refused');
  });

  it('refuses a million keys long before they are there', { timeout: 60_000 }, () => {
    const scratch = createScratch();
    const verdicts: string[] = [];
    for (let at = 0; at < 40 && verdicts.at(-1) !== 'refused'; at += 1) {
      verdicts.push(scratch.admit(keys(25_000, 100 + at, at * 25_000)));
    }
    expect(verdicts).toEqual(['fits', 'fits', 'fits', 'fits', 'refused']);
  });

  it('refuses more than years of writing, however small', () => {
    const scratch = createScratch();
    expect(scratch.admit(poison(900_000))).toBe('fits');
    expect(scratch.admit(poison(200_000, 8))).toBe('refused');
  });
});
