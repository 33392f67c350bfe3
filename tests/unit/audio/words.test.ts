import { describe, expect, it } from 'vitest';
import { g3 } from '../../../src/content/sessions/g3';
import { heard, wordsOf } from '../../helpers/audioSessions';
import { findBannedWords } from '../../helpers/bannedWords';

const blocks = [...new Set([...g3.touch.steps, ...g3.noTouch.steps])];
const lines = blocks.flatMap((block) => block.lines);
const linesOf = (id: string) => blocks.find(({ block }) => block === id)?.lines ?? [];

/** Near enough for a school year: groups of vowels, without a silent e. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/u, '')
      .match(/[aeiouy]+/gu)?.length ?? 1,
  );

const spokenNumbers = { twenty: 20, thirty: 30, forty: 40 } as const;
const announcedIn = (text: string): number | undefined =>
  Object.entries(spokenNumbers).find(([word]) => text.includes(`${word} `))?.[1];

describe('the words of "Ten for the Two of You"', () => {
  it('come in the order of the catalogue', () => {
    expect(g3.touch.steps.map(({ block }) => block.slice(4)).join(' ')).toBe(
      'A3 A1 A4 B1 B2 T1 K3 V3 K1 Z8',
    );
    expect(g3.noTouch.steps[5]?.block).toBe('blk.T7');
  });

  it('are short sentences, one a line', () => {
    expect(lines.filter(({ text }) => wordsOf(text).length > 12)).toEqual([]);
    expect(lines.filter(({ text }) => !/^[A-Z][^.?!]*[.?]$/u.test(text))).toEqual([]);
  });

  it('hold none of the words to avoid, and assume no body, sight, gender or place', () => {
    const assumed =
      /\b(he|she|him|his|hers?|man|men|woman|women|boy|girl|wife|husband|eyes?|skin|chest|bed|naked|orgasm|climax|breasts?|lie down|stand|close)\b/iu;
    const allowed = /close, without touch/u;
    expect(lines.flatMap(({ text }) => findBannedWords('spoken', text))).toEqual([]);
    expect(lines.filter(({ text }) => assumed.test(text.replace(allowed, '')))).toEqual([]);
  });

  it('read easily at nine to eleven', () => {
    const words = lines.flatMap(({ text }) => wordsOf(text));
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const grade = 0.39 * (words.length / lines.length) + 11.8 * (syllables / words.length) - 15.59;
    expect(grade).toBeLessThan(4);
    expect(words.filter((word) => syllablesOf(word) > 4)).toEqual([]);
  });

  it.each(['blk.T1', 'blk.T7'])('ask before closeness in %s, and take any answer', (id) => {
    const text = linesOf(id)
      .map((line) => line.text)
      .join(' ');
    const [offer = '', ...rest] = text.split(/(?=Or )/u);
    expect(offer).toContain('If you would both like it');
    expect(rest.length).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/Skipping this is fine\..*Ask .*Wait for the answer\..*seconds/u);
    expect(text).toContain('A no is as welcome as a yes.');
  });

  it('say nothing of touch in any other block', () => {
    const elsewhere = blocks
      .filter(({ block }) => block !== 'blk.T1')
      .flatMap((block) => block.lines);
    const touching = /\b(touch|hands?|hold|stroke|kiss|hug|squeeze|cuddle)\b/iu;
    expect(
      elsewhere.filter(({ text }) => touching.test(text.replace('without touch', ''))),
    ).toEqual([]);
  });
});

describe.each(heard)(
  'the session as it is heard (touch: $touch)',
  ({ touch, plan, lines: spoken }) => {
    const silences = spoken.map((line, index) => ({
      ...line,
      silenceS: (spoken[index + 1]?.startS ?? plan.totalS) - line.endS,
    }));

    it('lasts ten minutes', () => {
      expect(plan.totalS).toBe(600);
    });

    it('has 500 to 600 words', () => {
      const count = spoken.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
      expect(count).toBeGreaterThanOrEqual(500);
      expect(count).toBeLessThanOrEqual(600);
    });

    it('says how long each silence over 15 s is, and keeps to it', () => {
      const long = silences.filter(({ silenceS }) => silenceS > 15);
      expect(long.length).toBeGreaterThan(3);
      for (const { text, silenceS } of long) {
        const announced = announcedIn(text);
        expect(announced, text).toBeDefined();
        expect(Math.abs(silenceS - (announced ?? 0)), text).toBeLessThan(0.1);
        expect(silenceS).toBeLessThan(40.1);
      }
    });

    it('reminds every three minutes that it can be stopped', () => {
      const reminders = spoken
        .filter(({ text }) => /\bstop\b/u.test(text))
        .map((line) => line.startS);
      const marks = [0, ...reminders, plan.totalS];
      const apart = marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
      expect(Math.max(...apart)).toBeLessThanOrEqual(180);
    });

    it('holds the block with touch only where both would like it', () => {
      const said = plan.steps.map(({ block }) => block);
      expect(said.includes('blk.T1')).toBe(touch);
      expect(said.includes('blk.T7')).toBe(!touch);
    });
  },
);
