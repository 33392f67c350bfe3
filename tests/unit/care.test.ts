import { describe, expect, it } from 'vitest';
import { preferenceById, preferences, questions } from '../../src/content/preferences';
import { answerKeys, isLiking, isRefusal, parseAnswerKey } from '../../src/core/care/answers';
import { cardOf as linesOf } from '../property/careProfiles';
import type { Answer, Answers } from '../../src/core/care/types';

/** `'T05.give love, W10.both fine'` */
const answers = (text: string): Answers =>
  new Map(
    text.split(', ').map((entry) => {
      const [key = '', answer] = entry.split(' ');
      const parsed = parseAnswerKey(key, questions);
      if (!parsed.ok) throw new Error(`no question ${key}`);
      return [parsed.value, answer as Answer];
    }),
  );

/** In a kind that brings none of what is asked here to the front. */
const cardOf = (mine: string, theirs: string, leads: 'me' | 'them' = 'me') =>
  linesOf(answers(mine), [answers(theirs)], { leads }).map(({ pref, way }) => `${pref} ${way}`);

const keysOf = (id: string) => {
  const pref = preferenceById(id);
  return pref && answerKeys(pref);
};

describe('answers', () => {
  it('are likings, refusals or neither', () => {
    const all = ['love', 'nice', 'fine', 'notNow', 'pleaseDont'] as const;
    expect(all.filter(isLiking)).toEqual(['love', 'nice', 'fine']);
    expect(all.filter(isRefusal)).toEqual(['notNow', 'pleaseDont']);
    expect([isLiking(undefined), isRefusal(undefined)]).toEqual([false, false]);
    expect(isLiking('toString' as Answer)).toBe(false);
  });

  it('belong to the questions that an item asks', () => {
    expect(keysOf('T05')).toEqual(['T05.give', 'T05.receive']);
    expect(keysOf('T02')).toEqual(['T02.both']);
    expect(keysOf('P06')).toEqual(['P06.own']);
    expect(keysOf('P08')).toEqual(['P08.receive']);
    expect(keysOf('P09')).toEqual(['P09.give']);
  });

  it('are refused under a key that is no question', () => {
    const wrong = ['T02.give', 'T05.both', 'P08.give', 'P09.receive', 'T99.both', 'T05', ''];
    for (const key of wrong) {
      expect(parseAnswerKey(key, preferences)).toEqual({
        ok: false,
        error: { type: 'UnknownAnswerKey' },
      });
    }
    expect(parseAnswerKey('T05.give', preferences)).toEqual({ ok: true, value: 'T05.give' });
  });
});

describe('the care card', () => {
  it('shows ways from the reader’s side, and both ways as one line', () => {
    expect(cardOf('T05.give love', 'T05.receive fine')).toEqual(['T05 meToThem']);
    expect(cardOf('T05.receive love', 'T05.give fine')).toEqual(['T05 themToMe']);
    expect(cardOf('T05.give love, T05.receive fine', 'T05.receive nice, T05.give nice')).toEqual([
      'T05 both',
    ]);
    expect(cardOf('T05.give love', 'T05.give love')).toEqual([]);
    expect(cardOf('P05.own nice', 'P05.own fine')).toEqual(['P05 both']);
  });

  it('matches being looked after with looking after, never with being looked after', () => {
    expect(cardOf('P08.receive love', 'P09.give nice')).toEqual(['P08 themToMe']);
    expect(cardOf('P09.give love', 'P08.receive nice')).toEqual(['P08 meToThem']);
    expect(cardOf('P08.receive love, P09.give pleaseDont', 'P08.receive love')).toEqual([]);
    expect(cardOf('P08.receive love, P09.give nice', 'P08.receive love, P09.give fine')).toEqual([
      'P08 both',
    ]);
  });

  it('leaves out what names a refused place, on the body that it lies on', () => {
    const mine = 'T03.give love, T03.receive love';
    expect(cardOf(mine, mine)).toEqual(['T03 both']);
    // My head on your shoulder touches you; your head on mine touches me.
    expect(cardOf(`${mine}, M04.receive notNow`, mine)).toEqual(['T03 themToMe']);
    expect(cardOf(`${mine}, M08.give pleaseDont`, mine)).toEqual(['T03 meToThem']);
    expect(cardOf(mine, `${mine}, M04.receive notNow`)).toEqual(['T03 meToThem']);
    const hair = 'T08.give love, T08.receive love';
    expect(cardOf(`${hair}, M01.receive pleaseDont`, hair)).toEqual(['T08 meToThem']);
    expect(cardOf('T04.both love', 'T04.both love, M06.give notNow')).toEqual([]);
  });

  it('puts two who think it nice before one who loves it and one who finds it fine', () => {
    expect(cardOf('P01.both love, P02.both nice', 'P01.both fine, P02.both nice')).toEqual([
      'P02 both',
      'P01 both',
    ]);
    expect(cardOf('P01.both fine, P02.both fine', 'P01.both fine, P02.both nice')).toEqual([
      'P02 both',
      'P01 both',
    ]);
  });

  it('ranks a line by its better way', () => {
    const mine = 'T01.give love, T01.receive fine, T02.both nice';
    const theirs = 'T01.receive love, T01.give fine, T02.both nice';
    expect(cardOf(mine, theirs)).toEqual(['T01 both', 'T02 both']);
  });

  it('lets favourites lead in turn, through all ranks, whoever begins', () => {
    const mine = 'P01.both love, P02.both love, P03.both nice, P04.both love, P07.both fine';
    const theirs = 'P01.both nice, P02.both nice, P03.both love, P04.both fine, P07.both love';
    const begins = (leads: 'me' | 'them') =>
      cardOf(mine, theirs, leads).map((line) => line.slice(0, 3));
    expect(begins('me')).toEqual(['P01', 'P03', 'P02', 'P07', 'P04']);
    expect(begins('them')).toEqual(['P03', 'P01', 'P02', 'P07', 'P04']);
  });
});

describe('the card for time alone', () => {
  it('leaves out what needs somebody else', () => {
    const mine = answers(
      'S01.own fine, F01.receive love, F02.give love, H02.receive love, H05.both love, C03.own nice',
    );
    expect(linesOf(mine, [], { kind: 'solo' }).map(({ pref }) => pref)).toEqual([
      'F01',
      'C03',
      'S01',
    ]);
  });
});
