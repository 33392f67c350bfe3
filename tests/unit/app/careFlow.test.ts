import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { morningAfter } from '../../../src/app/api/morning';
import type { Answer, AnswerKey } from '../../../src/core/care/types';
import { createBook, encodeBook, onUnsaved, shownAnswers, type Book } from '../../../src/doc';
import { createFakeCare } from '../../helpers/fakeCare';

type Fake = ReturnType<typeof createFakeCare>;
type Options = NonNullable<Parameters<typeof createFakeCare>[0]>;

const opened: Fake[] = [];
const evening = new Date(2030, 0, 1, 20).getTime();
const clock = { at: evening, now: () => clock.at };
const minuteMs = 60_000;
const dayMs = 86_400_000;

const open = (options: Options): Fake => {
  const fake = createFakeCare({ now: clock.now, ...options });
  opened.push(fake);
  return fake;
};

afterEach(() => {
  for (const fake of opened.splice(0)) fake.close();
  clock.at = evening;
});

type Given = Readonly<Partial<Record<AnswerKey, Answer>>>;

/** Two phones: what one shows is at once with the other. */
const openTwo = (mine: Given, theirs: Given): readonly [Fake, Fake] => {
  const replicas = [createBook(), createBook()] as const;
  const follow = (from: Book, to: Book) => {
    Y.applyUpdate(to, encodeBook(from));
    onUnsaved(from, (update) => Y.applyUpdate(to, update));
  };
  const me = open({ answers: mine, partnerBook: replicas[0] });
  const them = open({ answers: theirs, partnerBook: replicas[1] });
  follow(them.books.sharedBook, replicas[0]);
  follow(me.books.sharedBook, replicas[1]);
  return [me, them];
};

const textIn = (book: Book) => new TextDecoder('latin1').decode(encodeBook(book));
const card = ({ care }: Fake) => care.state.card.map(({ pref, way }) => `${pref} ${way}`);
const soloCard = ({ care }: Fake) => care.state.soloCard.map(({ pref }) => pref);

const mine = { 'T02.both': 'love', 'F01.receive': 'nice', 'W01.give': 'fine' } as const;
const theirs = { 'T02.both': 'nice', 'F01.give': 'love', 'W01.receive': 'love' } as const;
const both = { answers: mine, likings: theirs };

describe('a boundary', () => {
  it('takes the item from both phones at once, and leaves no trace of whose it is', () => {
    const [me, them] = openTwo(mine, theirs);
    expect(card(me)).toEqual(['T02 both', 'F01 themToMe', 'W01 meToThem']);
    expect(card(them)).toEqual(['T02 both', 'F01 meToThem', 'W01 themToMe']);
    me.setAnswer('T02.both', 'pleaseDont');
    expect(card(me)).toEqual(['F01 themToMe', 'W01 meToThem']);
    expect(card(them)).toEqual(['F01 meToThem', 'W01 themToMe']);
    expect(me.answers()['T02.both']).toBe('pleaseDont');
    const shown = textIn(me.books.sharedBook);
    expect(shown).not.toMatch(/pleaseDont|notNow|T02/);
    expect(them.care.state.overlaps.map(({ pref }) => pref)).toEqual(['W01', 'F01']);
    expect(them.care.state.talk.filter(({ pref }) => pref === 'T02')).toEqual([]);
  });

  it('counts at once; a yes after it counts from tomorrow', () => {
    const fake = open(both);
    fake.setAnswer('T02.both', 'pleaseDont');
    clock.at += 2 * minuteMs;
    fake.setAnswer('T02.both', 'love');
    expect(fake.answers()['T02.both']).toBe('love');
    expect(card(fake)).not.toContain('T02 both');
    expect(fake.care.state.countsFrom).toEqual({ 'T02.both': morningAfter(clock.at) });
    clock.at = morningAfter(clock.at);
    fake.show();
    expect(card(fake)).toContain('T02 both');
    expect(fake.care.state.countsFrom).toEqual({});
  });

  it('that was a slip is mended at once, unless care has begun', () => {
    const fake = open(both);
    fake.setAnswer('T02.both', 'pleaseDont');
    fake.setAnswer('T02.both', 'love');
    expect(card(fake)).toContain('T02 both');
    fake.care.begin();
    fake.setAnswer('T02.both', 'pleaseDont');
    fake.setAnswer('T02.both', 'love');
    expect(card(fake)).not.toContain('T02 both');
  });

  it('with an end is open afterwards, and no yes', () => {
    const fake = open(both);
    const until = clock.at + 3 * dayMs;
    fake.care.setNotNow('T02.both', until);
    expect(fake.care.state.notNowUntil).toEqual({ 'T02.both': until });
    clock.at = until;
    fake.show();
    expect(fake.answers()['T02.both']).toBeUndefined();
    expect(card(fake)).not.toContain('T02 both');
    fake.setAnswer('T02.both', 'nice');
    expect(card(fake)).toContain('T02 both');
  });
});

describe('a kind', () => {
  it('differs, and only tightens', () => {
    const fake = open(both);
    fake.care.setKindAnswer('quick', 'T02.both', 'pleaseDont');
    expect(card(fake)).toContain('T02 both');
    fake.care.chooseKind('quick');
    expect(card(fake)).not.toContain('T02 both');
    fake.setAnswer('F01.receive', 'pleaseDont');
    fake.care.setKindAnswer('quick', 'F01.receive', 'love');
    expect(card(fake)).toEqual(['W01 meToThem']);
    expect(fake.care.state.kindAnswers.quick).toEqual({
      'T02.both': 'pleaseDont',
      'F01.receive': 'love',
    });
    clock.at += 2 * minuteMs;
    fake.care.setKindAnswer('quick', 'T02.both', null);
    expect(fake.care.state.kindAnswers.quick).toEqual({ 'F01.receive': 'love' });
    expect(fake.care.state.kindCountsFrom.quick).toEqual({ 'T02.both': morningAfter(clock.at) });
  });

  it('says where both like something', () => {
    const fake = open(both);
    fake.care.setKindAnswer('quick', 'T02.both', 'notNow');
    const overlap = fake.care.state.overlaps.find(({ pref }) => pref === 'T02');
    expect(overlap).toEqual({ pref: 'T02', way: 'both', kinds: ['gentle', 'intense', 'first'] });
  });

  it('for time alone has a card of its own, also without a partner', () => {
    const fake = open({ answers: { ...mine, 'S01.own': 'love' } });
    expect(fake.care.state.tonight.kind).toBe('solo');
    expect(card(fake)).toEqual([]);
    expect(soloCard(fake)).toEqual(['S01', 'F01']);
    expect(fake.care.state.kit.map(({ id, forWhom }) => `${id} ${forWhom}`)).toEqual(['water me']);
  });
});

describe('tonight', () => {
  it('leaves out what a tag leaves out, on both phones, and until tomorrow only', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setTag('needSpace', true);
    expect(card(me)).not.toContain('T02 both');
    expect(card(them)).not.toContain('T02 both');
    expect(textIn(me.books.sharedBook)).not.toContain('needSpace');
    clock.at = morningAfter(clock.at);
    me.show();
    expect(card(them)).toContain('T02 both');
    expect(me.care.state.tonight.tags).toEqual([]);
  });

  it('shows tags to the partner only by choice', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setTag('tired', true);
    expect(them.care.state.theirTags).toEqual([]);
    me.care.showTags(true);
    expect(them.care.state.theirTags).toEqual(['tired']);
    me.care.showTags(false);
    expect(them.care.state.theirTags).toEqual([]);
    me.care.showTags(true);
    clock.at = morningAfter(clock.at);
    them.show();
    expect(them.care.state.theirTags).toEqual([]);
  });

  it('loosens nothing once care has begun', () => {
    const fake = open(both);
    fake.care.setTag('needSpace', true);
    fake.care.begin();
    fake.care.setTag('needSpace', false);
    expect(fake.care.state.tonight.tags).toEqual([]);
    expect(card(fake)).not.toContain('T02 both');
    fake.care.setTag('tired', true);
    expect(fake.care.state.tonight.underWay).toBe(true);
  });

  it('hears signals at once, and keeps them nowhere', () => {
    const fake = open(both);
    let kept = 0;
    onUnsaved(fake.books.privateBook, () => (kept += 1));
    onUnsaved(fake.books.sharedBook, () => (kept += 1));
    fake.care.signal('space');
    expect(card(fake)).toEqual(['F01 themToMe', 'W01 meToThem']);
    fake.care.signal('quiet');
    expect(card(fake)).toEqual(['F01 themToMe']);
    fake.care.signal('stop');
    expect(card(fake)).toEqual([]);
    fake.care.clearSignals();
    expect(card(fake)).toHaveLength(3);
    expect(kept).toBe(0);
  });

  it('turns the page by itself when it ends', () => {
    let turn = () => {};
    let waits = 0;
    const timers = {
      set(run: () => void, ms: number) {
        [turn, waits] = [run, ms];
      },
      clear: () => {},
    };
    const fake = open({ ...both, timers });
    fake.care.setTag('needSpace', true);
    expect(clock.at + waits).toBe(morningAfter(clock.at));
    clock.at += waits;
    turn();
    expect(card(fake)).toContain('T02 both');
    expect(textIn(fake.books.sharedBook)).toContain('T02');
  });
});

describe('gentle mode', () => {
  it('keeps everything private, holds touch back, and is left from tomorrow', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setGentle(true);
    expect(me.care.state.keepPrivate).toBe(true);
    expect(card(them)).toEqual([]);
    me.care.setKeepPrivate(false);
    expect(card(them)).toEqual(['F01 meToThem', 'W01 themToMe']);
    expect(me.care.state.card.every(({ asks }) => asks)).toBe(true);
    me.care.setTouchTonight(true);
    expect(card(them)).toContain('T02 both');
    me.care.setTouchTonight(false);
    me.care.begin();
    me.care.setTouchTonight(true);
    expect(card(them)).not.toContain('T02 both');
    me.care.setGentle(false);
    expect(me.care.state.gentle).toBe(false);
    expect(me.care.state.gentleUntil).toBe(morningAfter(clock.at));
    expect(card(them)).not.toContain('T02 both');
    clock.at = morningAfter(clock.at);
    me.show();
    expect(me.care.state.gentleUntil).toBeNull();
    expect(card(them)).toContain('T02 both');
  });
});

describe('what a partner sees', () => {
  it('is nothing while nobody is connected', () => {
    const fake = open({ answers: mine });
    expect(shownAnswers.read(fake.books.sharedBook).size).toBe(0);
  });

  it('follows the visibility of each item', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setVisibility('T02', 'private');
    expect(card(them)).not.toContain('T02 both');
    expect(card(me)).not.toContain('T02 both');
    me.care.setVisibility('T02', 'ifBoth');
    expect(card(them)).toContain('T02 both');
    me.care.setVisibility('T02', null);
    me.care.setKeepPrivate(true);
    expect(card(them)).toEqual([]);
    me.care.setVisibility('T02', 'shared');
    expect(card(them)).toEqual(['T02 both']);
    me.care.setKeepPrivate(false);
    me.care.setHiddenGroup('F', true);
    expect(card(them)).toEqual(['T02 both', 'W01 themToMe']);
    me.care.setHiddenGroup('F', false);
    expect(card(them)).toHaveLength(3);
  });

  it('may be a question, where they like it and the reader has not answered', () => {
    const [, them] = openTwo({ ...mine, 'P03.both': 'love', 'C01.receive': 'love' }, theirs);
    expect(them.care.state.talk).toContainEqual({ id: 'talk.e02', pref: 'P03' });
    expect(them.care.state.talk).toContainEqual({ id: 'talk.e03', pref: 'C01' });
    them.setAnswer('P03.both', 'notNow');
    expect(them.care.state.talk.filter(({ pref }) => pref === 'P03')).toEqual([]);
  });

  it('is how it is liked as well, the gentler wish of the two', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setHow('T02', 'duration', '10');
    me.care.setHow('T02', 'starts', 'me');
    me.care.setHow('T02', 'note', 'on my left side');
    them.care.setHow('T02', 'duration', '3');
    const lineOf = ({ care }: Fake) => care.state.card.find(({ pref }) => pref === 'T02')?.how;
    expect(lineOf(them)).toMatchObject({
      duration: '3',
      starts: 'them',
      myNote: null,
      theirNote: 'on my left side',
    });
    expect(lineOf(me)).toMatchObject({ duration: '3', starts: 'me', myNote: 'on my left side' });
    them.care.setHow('T02', 'starts', 'me');
    expect(lineOf(me)?.starts).toBe('ask');
    me.care.setHow('T02', 'note', null);
    expect(me.care.state.how['T02']).toEqual({ duration: '10', starts: 'me' });
    me.setAnswer('T02.both', 'notNow');
    expect(textIn(me.books.sharedBook)).not.toContain('left side');
  });

  it('is told where, by the touch map', () => {
    const [me, them] = openTwo(
      {
        'T05.receive': 'love',
        'M06.receive': 'love',
        'M07.receive': 'nice',
        'M03.receive': 'notNow',
      },
      { 'T05.give': 'love', 'M06.give': 'fine', 'M03.give': 'love' },
    );
    expect(me.care.state.card).toMatchObject([{ pref: 'T05', places: ['M06'], asks: true }]);
    expect(them.care.state.card).toMatchObject([{ pref: 'T05', way: 'meToThem', places: ['M06'] }]);
  });

  it('of plan and names is what was chosen, part by part, and can be taken back', () => {
    const [me, them] = openTwo(mine, theirs);
    me.care.setPlan('helps', 'a quiet room');
    me.care.setPlan('call', 'my sister');
    me.care.setNames({ called: 'Max', pronouns: 'they', body: '', shown: false });
    expect(textIn(me.books.sharedBook)).not.toMatch(/quiet room|sister|Max/);
    me.care.showPlan('helps', true);
    me.care.setNames({ called: 'Max', pronouns: 'they', body: '', shown: true });
    expect(them.care.state.theirPlan).toEqual({ helps: 'a quiet room' });
    expect(them.care.state.theirNames).toEqual({ called: 'Max', pronouns: 'they', body: '' });
    me.care.showPlan('helps', false);
    me.care.setNames({ called: 'Max', pronouns: 'they', body: '', shown: false });
    expect(them.care.state.theirPlan).toEqual({});
    expect(them.care.state.theirNames).toBeNull();
    expect(textIn(me.books.sharedBook)).not.toMatch(/quiet room|Max/);
    expect(me.care.state.plan.helps).toEqual({ text: 'a quiet room', shown: false });
  });
});
